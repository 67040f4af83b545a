#include "app/launch.h"
#include "core/base/hardening.h"

int main(int argc, char **argv)
{
    csm::hardenProcess();
    return csm::launch(argc, argv);
}
