package dev.migrate.hibernate;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.model.QualifiedName;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Spells the identifiers of a mapping as the reader of the catalogue would spell them. */
final class EntityNames {

    private static final Pattern UPPER_CASE_WORD = Pattern.compile("[A-Z_][A-Z0-9_]*");

    private final Dialect dialect;
    private final IdentifierCase folding;
    private final SqlStringGenerationContext context;
    private final boolean schemas;
    private final @Nullable String ownSchema;

    EntityNames(Metadata metadata, Dialect dialect, @Nullable String ownSchema) {
        Database database = metadata.getDatabase();
        this.dialect = dialect;
        this.folding = folding(dialect);
        this.context = SqlStringGenerationContextImpl.fromConfigurationMap(
                database.getJdbcEnvironment(),
                database,
                database.getServiceRegistry()
                        .requireService(ConfigurationService.class)
                        .getSettings());
        this.schemas = database.getJdbcEnvironment().getNameQualifierSupport().supportsSchemas();
        this.ownSchema = (ownSchema == null) ? null : written(ownSchema, true);
    }

    /** A name needs quotes exactly where the server would change its case. */
    private static IdentifierCase folding(Dialect dialect) {
        if (dialect.quote("Aa").equals("Aa")) {
            return IdentifierCase.MIXED;
        }
        return dialect.quote("AA").equals("AA") ? IdentifierCase.UPPER : IdentifierCase.LOWER;
    }

    SqlStringGenerationContext context() {
        return context;
    }

    String of(Column column) {
        return written(column.getName(), column.isQuoted());
    }

    QualifiedName of(Table table) {
        return qualified(table.getCatalogIdentifier(), table.getSchemaIdentifier(), table.getNameIdentifier());
    }

    String of(Identifier identifier) {
        return written(identifier.getText(), identifier.isQuoted());
    }

    /** Spells the name of a constraint or an index, which may stand in backticks. */
    String ofKey(String name) {
        return of(Objects.requireNonNull(Identifier.toIdentifier(name)));
    }

    QualifiedName qualified(@Nullable Identifier catalog, @Nullable Identifier schema, Identifier name) {
        Identifier qualifier = schemas
                ? (schema == null) ? context.getDefaultSchema() : schema
                : (catalog == null) ? context.getDefaultCatalog() : catalog;
        String written = (qualifier == null) ? null : of(qualifier);
        return new QualifiedName(Objects.equals(written, ownSchema) ? null : written, of(name));
    }

    private String written(String name, boolean quoted) {
        String stored = quoted ? name : folding.fold(name);
        if (folding != IdentifierCase.UPPER || !UPPER_CASE_WORD.matcher(stored).matches()) {
            return stored;
        }
        String lowerCase = stored.toLowerCase(Locale.ROOT);
        return dialect.quote(lowerCase).equals(lowerCase) ? lowerCase : stored;
    }
}
