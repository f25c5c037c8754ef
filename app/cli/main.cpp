#include "app/cli/commands.h"
#include "app/hardening.h"
#include "app/startup.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    rfi::app::harden();
    QCoreApplication application(argc, argv);
    rfi::app::nameApplication();
    return rfi::cli::run(QCoreApplication::arguments(), rfi::settings::systemPolicyPlace());
}
