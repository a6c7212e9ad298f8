package db.migrations;

import dev.migrate.JavaMigration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.model.Deferral;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Value;
import org.springframework.stereotype.Component;

@Component
@Revision(id = "1a", message = "Create customers and invoices")
class CreateCustomersAndInvoices implements JavaMigration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("customers", (table) -> {
            table.column("id", "bigint").identity().primaryKey("pk_customers");
            table.column("name", "varchar(100)").notNull().remarks("As the customer writes it");
            table.column("email", "varchar(320)").unique("uq_customers_email");
            table.column("since", "timestamp with time zone")
                    .notNull()
                    .defaultValue(Value.expression("current_timestamp"));
            table.column("referred_by", "bigint")
                    .references(
                            "fk_customers_referred_by",
                            "customers",
                            "id",
                            (key) -> key.onDelete(ReferentialAction.SET_NULL).deferral(Deferral.INITIALLY_DEFERRED));
            table.check("ck_customers_email", "email like '%@%'");
            table.index("ix_customers_name", "name");
            table.index("ix_customers_mail", (index) -> index.expression("lower(email)")
                    .descending("since")
                    .unique()
                    .include("name")
                    .where("email is not null"));
            table.remarks("Who buys");
        });
        op.inSchema("billing").createTable("invoice_lines", (table) -> {
            table.column("invoice_id", "bigint").references("fk_lines_invoice", "invoices", "id");
            table.column("position", "int");
            table.column("customer_id", "bigint")
                    .references("fk_lines_customer", "customers", "id", (key) -> key.referencedSchema(null));
            table.primaryKey(null, "invoice_id", "position");
            table.ifNotExists();
        });
    }

    @Override
    public void downgrade(Operations op) {
        op.inSchema("billing").dropTable("invoice_lines");
        op.dropTable("customers");
    }
}
