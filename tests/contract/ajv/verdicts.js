// Reads one {"schema": ..., "instances": [...]} a line and prints one list of true and false a line.
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv2020.default({ strict: false });
addFormats.default(ajv, ["date"]);

for await (const line of createInterface({ input: process.stdin })) {
  const { schema, instances } = JSON.parse(line);
  const isValid = ajv.compile(schema);
  console.log(JSON.stringify(instances.map((instance) => isValid(instance))));
}
