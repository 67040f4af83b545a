#pragma once

#include "core/domain/connection.h"

class QMenu;
class QWidget;

namespace csm::ui {

class Prompts;
class SyncControl;

/// What can be done with @p connection, as a menu that deletes itself when it is closed. Ending a connection
/// asks first; that of the practice company lives and goes with it (@p mayEnd).
QMenu *connectionMenu(
    const Connection &connection, bool mayEnd, SyncControl &sync, Prompts &prompts, QWidget *parent);

} // namespace csm::ui
