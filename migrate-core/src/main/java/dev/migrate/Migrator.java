package dev.migrate;

import dev.migrate.autogenerate.Comparison;
import dev.migrate.changelog.Changelog;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.engine.Adoption;
import dev.migrate.engine.EngineParts;
import dev.migrate.engine.JournalEntry;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.MovementResult;
import dev.migrate.engine.Movements;
import dev.migrate.engine.OfflineScript;
import dev.migrate.engine.PartialRepair;
import dev.migrate.engine.Plan;
import dev.migrate.engine.RevisionDescription;
import dev.migrate.engine.RevisionReader;
import dev.migrate.engine.RunningMovement;
import dev.migrate.engine.Stamping;
import dev.migrate.engine.StatusReader;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.tenant.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Moves one database between the revisions of an application, and tells where it stands.
 *
 * <p>Every target is a text in any form that the command line takes: {@code head}, {@code heads}, {@code base}, an id or a
 * unique prefix of one, {@code +2}, {@code -1} and so on. Every method opens its own connection, may be called at any
 * time by any thread, and throws {@link dev.migrate.error.MigrateException} with the problem, its place and a remedy.
 */
public final class Migrator {

    private final String name;
    private final EngineParts parts;
    private final Supplier<List<String>> locations;
    private final Movements movements;
    private final Stamping stamping;
    private final StatusReader statusReader;
    private final ModelSettings model;
    private final @Nullable Tenants tenants;

    Migrator(
            String name,
            EngineParts parts,
            Supplier<List<String>> locations,
            ModelSettings model,
            @Nullable Tenants of) {
        this.tenants = of;
        this.name = name;
        this.parts = parts;
        this.locations = locations;
        this.model = model;
        this.movements = new Movements(parts);
        this.stamping = new Stamping(parts);
        this.statusReader = new StatusReader(parts);
    }

    /** Starts to build a migrator of the database behind this data source. */
    public static MigratorBuilder builder(DataSource dataSource) {
        return new MigratorBuilder(dataSource);
    }

    /** Returns the database's name, as the endpoint and the commands call it. */
    public String name() {
        return name;
    }

    /** Returns the tenants of the database, each with books of its own, or nothing for a database without tenants. */
    public Optional<Tenants> tenants() {
        return Optional.ofNullable(tenants);
    }

    /**
     * Returns the migrator of one tenant.
     *
     * @throws dev.migrate.error.MigrateException if the database has no such tenant
     */
    public Migrator tenant(String id) {
        if (tenants == null) {
            throw new MigrateException(
                    "The database '" + name + "' has no tenants.", "Set 'migrate.tenants', or leave the tenant out.");
        }
        return new Migrator(name, tenants.of(id), locations, model, null);
    }

    /** Returns where the database stands and what is pending; where it has tenants, all of them as if they were one. */
    public MigrationStatus status() {
        return (tenants == null)
                ? statusReader.status(movements.running())
                : tenants.status().overall();
    }

    /** Returns what this process is doing with the database at this moment; needs no database. */
    public Optional<RunningMovement> running() {
        return movements.running();
    }

    /** Returns the applied heads; empty means that nothing is applied. */
    public Set<String> current() {
        return (tenants == null) ? statusReader.current() : status().current();
    }

    /**
     * Returns the application's revisions as they are now, with their graph; needs no database.
     *
     * @throws dev.migrate.error.MigrateException if a header can't be read, or the graph has faults
     */
    public Changelog changelog() {
        return parts.changelog();
    }

    /** Returns all revisions of the application, from the bases to the heads; needs no database. */
    public List<RevisionHeader> revisions() {
        return changelog().graph().revisions();
    }

    /** Returns the places where revision files are searched, as configured. */
    public List<String> locations() {
        return locations.get();
    }

    /** Returns the places where revision files are searched, as configured, that don't exist; needs no database. */
    public List<String> missingLocations() {
        return parts.changelogs().missingLocations();
    }

    /** Returns everything about one revision, with the SQL of both directions for this database; nothing is run. */
    public RevisionDescription describe(String revision) {
        return new RevisionReader(one()).describe(revision);
    }

    /** Returns what really happened in the database: the whole journal, newest first. */
    public List<JournalEntry> history() {
        return history(0, Integer.MAX_VALUE);
    }

    /** Returns at most {@code limit} rows of the journal, newest first, leaving out the newest {@code offset} ones. */
    public List<JournalEntry> history(int offset, int limit) {
        return statusReader.journal(offset, limit);
    }

    /** Returns what an upgrade to the target would run now, without running it. */
    public Plan plan(String target) {
        return movements.planUpgrade(target);
    }

    /** Returns what a downgrade to the target would run now, without running it. */
    public Plan planDowngrade(String target) {
        return movements.planDowngrade(target);
    }

    /**
     * Returns the same migrator with a word beside the application's name, in the journal and for those who wait.
     *
     * @param tag for example a release; empty for none
     */
    public Migrator tagged(String tag) {
        return tag.isBlank() ? this : with(parts.tagged(tag));
    }

    /**
     * Returns the same migrator for somebody who doesn't want to wait: where another movement is on, it fails at once with a
     * {@link dev.migrate.engine.LockTimeoutException}.
     */
    public Migrator withoutWaiting() {
        return with(parts.withoutWaiting());
    }

    /** Returns the database's product, as the server tells it. */
    public DatabaseProduct product() {
        return new StatusReader(one()).product();
    }

    /** Returns what writes movements as scripts for a product's own client; needs no database. */
    public OfflineScript script(DatabaseProduct product) {
        return new OfflineScript(parts, product);
    }

    /**
     * Compares the application's model with its database, as configured; nothing is changed.
     *
     * @throws dev.migrate.error.MigrateException if there is no model, or the database isn't at the heads
     */
    public Comparison check() {
        return check(ComparisonRequest.STANDARD);
    }

    /**
     * Compares a wanted schema with a database; nothing is changed.
     *
     * @throws dev.migrate.error.MigrateException if there is no model, or the database isn't at the heads
     */
    public Comparison check(ComparisonRequest request) {
        return model.comparison(one()).compare(request, ModelComparison.Compared::comparison);
    }

    /**
     * Compares a wanted schema with a database, and makes the text of the revision that brings them together; nothing is
     * written.
     *
     * @param form as what it shall be written
     * @return no revision where nothing differs
     * @throws dev.migrate.error.MigrateException if there is no model, or the database isn't at the heads
     */
    public Autogenerated autogenerate(ComparisonRequest request, NewRevisionForm form) {
        Autogeneration generation = new Autogeneration(model.rewriters(), parts.clock());
        return model.comparison(one()).compare(request, (compared) -> generation.generate(compared, form));
    }

    /**
     * Looks at everything that must be true before changes of the schema are merged: one head, no applied revision edited,
     * the model in agreement with the revisions, and a way up, down and up again. The revisions run in a replay, which is
     * gone afterwards.
     *
     * @param request how the model is compared
     */
    public List<CheckedPoint> checkForMerge(ComparisonRequest request) {
        return new MergeCheck(one(), model.comparison(one())).check(request);
    }

    /** Looks at one of these points; a {@link NoModelException} says that it needs a model and there is none. */
    public CheckedPoint checkForMerge(MergePoint point, ComparisonRequest request) {
        return new MergeCheck(one(), model.comparison(one())).check(point, request);
    }

    /**
     * Applies every revision in the target's ancestry that isn't applied, also those that somebody rolled back; where the
     * database has tenants, for all of them.
     *
     * @throws dev.migrate.tenant.TenantsFailedException at the end, if any tenant could not be upgraded
     */
    public MovementResult upgrade(String target) {
        return new Upgrades(parts, model, tenants).upgrade(target);
    }

    /**
     * Does what the start of an application does: an upgrade that applies nothing which somebody rolled back on purpose,
     * leaves a database alone that is ahead, and refuses one that has tables but no version table. A fresh database gets its
     * schema from the model first where that is configured. Where the database has tenants, it is done for all of them.
     *
     * @throws dev.migrate.tenant.TenantsFailedException at the end, if any tenant could not be upgraded
     */
    public MovementResult autoUpgrade(String target) {
        return new Upgrades(parts, model, tenants).autoUpgrade(target);
    }

    /** Reverts every applied revision that isn't in the target's ancestry, on the branch concerned. */
    public MovementResult downgrade(String target) {
        return movements.downgrade(target);
    }

    /** Sets the database to the targets without running anything. */
    public MovementResult stamp(String... targets) {
        return stamping.stamp(List.of(targets), false);
    }

    /** Empties the version table and sets the database to the targets, without running anything. */
    public MovementResult stampPurging(String... targets) {
        return stamping.stamp(List.of(targets), true);
    }

    /** Returns what takes the database over from another tool. */
    public Adoption adoption() {
        return new Adoption(parts);
    }

    /** Accepts the content that an applied revision's file has now. */
    public void repair(String target) {
        stamping.repair(target);
    }

    /**
     * Says of a revision that stopped part-way with which statement the next run goes on.
     *
     * @param statement the first statement that isn't in the database, counted from 1
     */
    public void resumeFrom(String target, int statement) {
        new PartialRepair(parts).resumeFrom(target, statement);
    }

    /** Says of a revision that stopped part-way that nothing of it is in the database any more. */
    public void markReverted(String target) {
        new PartialRepair(parts).markReverted(target);
    }

    /** Returns what asks one database: of all tenants the first one, which stands for all where they are to be the same. */
    private EngineParts one() {
        return (tenants == null) ? parts : tenants.first();
    }

    private Migrator with(EngineParts other) {
        return new Migrator(name, other, locations, model, (tenants == null) ? null : tenants.with(other));
    }
}
