package dev.migrate.changelog.yaml;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameView;
import java.util.Map;

/** Reads the changes of views. */
final class ViewReaders {

    private ViewReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of(
                "createView", ViewReaders::create, "renameView", ViewReaders::rename, "dropView", ViewReaders::drop);
    }

    private static QualifiedName name(AttributeMap attributes, String attribute) {
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, attribute);
        Attributes.refuseCatalog(attributes);
        return name;
    }

    private static Operation create(AttributeMap attributes) {
        QualifiedName view = name(attributes, "viewName");
        return new CreateView(
                view,
                attributes.textOrFile("selectQuery", "selectQuery"),
                attributes.flag("replaceIfExists", false),
                attributes.flag("fullDefinition", false),
                attributes.optionalText("remarks"),
                null);
    }

    private static Operation rename(AttributeMap attributes) {
        attributes.expect("oldViewName", "newViewName");
        return new RenameView(name(attributes, "oldViewName"), attributes.name("newViewName"));
    }

    private static Operation drop(AttributeMap attributes) {
        return new DropView(name(attributes, "viewName"), attributes.flag("ifExists", false), null);
    }
}
