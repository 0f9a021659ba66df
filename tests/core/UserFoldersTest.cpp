#include "core/support/UserFolders.h"

#include <QTest>

using namespace fitroom;

class UserFoldersTest : public QObject {
    Q_OBJECT
private slots:
    void followTheXdgSpecification() {
        qputenv("HOME", "/users/ada");
        qunsetenv("XDG_DATA_HOME");
        QCOMPARE(userDataFolder().string(), std::string("/users/ada/.local/share/fitting-room"));
        qputenv("XDG_DATA_HOME", "/mnt/data");
        QCOMPARE(userDataFolder().string(), std::string("/mnt/data/fitting-room"));
        QCOMPARE(defaultRunsFolder().string(), std::string("/mnt/data/fitting-room/runs"));
        qputenv("XDG_DATA_HOME", "relative");
        QCOMPARE(userDataFolder().string(), std::string("/users/ada/.local/share/fitting-room"));
    }
};

QTEST_GUILESS_MAIN(UserFoldersTest)
#include "UserFoldersTest.moc"
