#include "core/storage/changefeed.h"

// Its own translation unit, so that who needs the feed links nothing else that has signals.
#include "moc_changefeed.cpp"
