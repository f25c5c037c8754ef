// That this links is the proof; that it runs shows that start-up code of the linked objects is harmless too.
int main() { return 0; }
