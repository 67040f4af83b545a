// The same for the window.
#include "ui/precompiled.h"

#include <QAbstractItemView>
#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QIcon>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>
