#include "app/cli/commands.h"
#include "app/startup.h"

#include <QCoreApplication>

/// The command line as it is, but for the place of the policy, which the real program cannot be told.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    rfi::app::nameApplication();
    return rfi::cli::run(QCoreApplication::arguments(),
                         {qEnvironmentVariable("RFI_TEST_POLICY"), rfi::settings::PolicyOwner::ThisUser});
}
