package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Databases that others made are left as they are, told about, and changed where the entities say so. */
class ExistingDatabaseTests {

    @Test
    void clinic() throws SQLException {
        clinic(TestDatabase.postgresql());
    }

    @Test
    void clinicOnMariadb() throws SQLException {
        clinic(TestDatabase.mariadb());
    }

    @Test
    void clinicOnH2() throws SQLException {
        clinic(TestDatabase.h2());
    }

    @Test
    void school() throws SQLException {
        school(TestDatabase.postgresql());
    }

    @Test
    void schoolOnMariadb() throws SQLException {
        school(TestDatabase.mariadb());
    }

    @Test
    void schoolOnH2() throws SQLException {
        school(TestDatabase.h2());
    }

    @Test
    void shop() throws SQLException {
        ExistingDatabase shop = new ExistingDatabase(TestDatabase.postgresql(), "shop");
        shop.assertNothingToDo(ShopEntities.ALL);
        shop.assertOneOperation(ShopEntities.CHANGED, "change type products.price");
    }

    @Test
    void forum() throws SQLException {
        ExistingDatabase forum = new ExistingDatabase(TestDatabase.postgresql(), "forum", "stats");
        forum.assertNothingToDo(ForumEntities.ALL);
        forum.assertOneOperation(ForumEntities.CHANGED, "add index stats.visits.visits_page");
    }

    @Test
    void bank() throws SQLException {
        ExistingDatabase bank = new ExistingDatabase(TestDatabase.postgresql(), "bank", "ledger");
        bank.assertNothingToDo(BankEntities.ALL);
        bank.assertOneOperation(BankEntities.CHANGED, "change nullability ledger.entries.memo");
    }

    @Test
    void warehouse() throws SQLException {
        warehouse(TestDatabase.postgresql());
    }

    @Test
    void warehouseOnMariadb() throws SQLException {
        warehouse(TestDatabase.mariadb());
    }

    @Test
    void warehouseOnH2() throws SQLException {
        warehouse(TestDatabase.h2());
    }

    @Test
    void guild() throws SQLException {
        guild(TestDatabase.postgresql());
    }

    @Test
    void guildOnMariadb() throws SQLException {
        guild(TestDatabase.mariadb());
    }

    @Test
    void guildOnH2() throws SQLException {
        guild(TestDatabase.h2());
    }

    private static void clinic(TestDatabase database) throws SQLException {
        ExistingDatabase clinic = new ExistingDatabase(database, "clinic");
        clinic.assertNothingToDo(ClinicEntities.ALL);
        clinic.assertOneOperation(ClinicEntities.CHANGED, "add column owners.city");
    }

    private static void school(TestDatabase database) throws SQLException {
        ExistingDatabase school = new ExistingDatabase(database, "school");
        school.assertNothingToDo(SchoolEntities.ALL);
        school.assertOneOperation(SchoolEntities.CHANGED, "add unique constraint course.course_title");
    }

    private static void warehouse(TestDatabase database) throws SQLException {
        ExistingDatabase warehouse = new ExistingDatabase(database, "warehouse");
        warehouse.assertNothingToDo(WarehouseEntities.ALL);
        warehouse.assertOneOperation(WarehouseEntities.CHANGED, "change type texts.longer");
    }

    private static void guild(TestDatabase database) throws SQLException {
        ExistingDatabase guild = new ExistingDatabase(database, "guild");
        guild.assertNothingToDo(GuildEntities.ALL);
        guild.assertOneOperation(GuildEntities.CHANGED, "add table guest");
    }
}
