package dev.migrate.hibernate.corpus;

import dev.migrate.testing.TestDatabase;
import java.util.List;
import java.util.Set;

/** The mappings by name; each can have a database to itself. */
public enum Mappings {
    SIMPLE_TYPES(Basics.SimpleTypes.class),
    LENGTHS_AND_PRECISIONS(Basics.LengthsAndPrecisions.class),
    WRITTEN_DEFINITIONS(Basics.WrittenDefinitions.class),
    DEFAULTS(Basics.Defaults.class),
    DATES_AND_TIMES(Basics.DatesAndTimes.class),
    LARGE_OBJECTS(Basics.LargeObjects.class),
    UUIDS(Basics.Uuids.class),
    JSON(Basics.Json.class),
    ARRAYS(Basics.Arrays.class),
    NATIONALIZED(Basics.NationalizedTexts.class),
    VERSIONED(Basics.Versioned.class),
    CONVERTED(Basics.Converted.class),
    GENERATED_COLUMN(Basics.GeneratedColumns.class),
    COMMENTS(Basics.Comments.class),
    FORMULA(Basics.WithFormula.class),
    ENUM_ORDINAL(Enums.Ordinal.class),
    ENUM_STRING(Enums.Text.class),
    ENUM_NAMED(Enums.Named.class),
    ENUM_WITH_VALUES(Enums.WithValues.class),
    ENUM_WITH_QUOTES(Enums.OnDefault.class),
    IDENTITY(Keys.WithIdentity.class),
    SEQUENCE(Keys.WithSequence.class),
    SEQUENCE_WITH_START(Keys.WithNamedSequence.class),
    SEQUENCE_PLAIN(Keys.WithPlainSequence.class),
    TABLE_GENERATOR(Keys.WithTableGenerator.class),
    ASSIGNED_KEY(Keys.WithAssignedKey.class),
    EMBEDDED_ID(Keys.WithEmbeddedId.class),
    ID_CLASS(Keys.WithIdClass.class),
    DERIVED_KEY(Keys.Person.class, Keys.Passport.class),
    NATURAL_ID(Keys.WithNaturalId.class),
    UNIQUE_KEYS(Keys.WithUniqueKeys.class),
    INDEXES(Keys.WithIndexes.class),
    CHECKS(Keys.WithChecks.class),
    BEAN_VALIDATION(Keys.Validated.class),
    SINGLE_TABLE(Inheritance.Vehicle.class, Inheritance.Car.class, Inheritance.Bike.class),
    SINGLE_TABLE_NUMBERED(Inheritance.Shape.class, Inheritance.Circle.class, Inheritance.Square.class),
    JOINED(Inheritance.Animal.class, Inheritance.Dog.class, Inheritance.Cat.class),
    JOINED_WITH_DISCRIMINATOR(Inheritance.Account.class, Inheritance.Savings.class),
    TABLE_PER_CLASS(Inheritance.Document.class, Inheritance.Invoice.class, Inheritance.Letter.class),
    MAPPED_SUPERCLASS(Inheritance.Tool.class, Inheritance.Machine.class),
    EMBEDDED(Inheritance.Customer.class),
    SECONDARY_TABLE(Inheritance.Article.class),
    MANY_TO_ONE(Associations.Author.class, Associations.Book.class),
    ONE_TO_ONE(Associations.User.class, Associations.Profile.class),
    SHARED_KEY(Associations.Order.class, Associations.Receipt.class),
    MANY_TO_MANY_SET(Associations.Student.class, Associations.Course.class),
    MANY_TO_MANY_LIST(Associations.Playlist.class, Associations.Song.class),
    ONE_TO_MANY_JOIN_TABLE(Associations.Team.class, Associations.Player.class),
    ONE_TO_MANY_JOIN_COLUMN(Associations.Folder.class, Associations.File.class),
    SELF_REFERENCE(Associations.Category.class),
    COMPOSITE_FOREIGN_KEY(Associations.Flight.class, Associations.Seat.class),
    REFERENCE_TO_UNIQUE(Associations.Country.class, Associations.City.class),
    ON_DELETE(Associations.Parent.class, Associations.Child.class),
    NO_CONSTRAINT(Associations.Target.class, Associations.Loose.class),
    CYCLE(Associations.Department.class, Associations.Employee.class),
    ANY(Associations.Tagged.class),
    ELEMENTS_BASIC(Collections.WithTexts.class),
    ELEMENTS_ORDERED(Collections.WithOrderedTexts.class),
    ELEMENTS_EMBEDDED(Collections.WithEmbeddables.class),
    ELEMENTS_ENUM(Collections.WithEnums.class),
    MAP_BASIC(Collections.WithMap.class),
    MAP_ENUM_KEY(Collections.WithEnumKeys.class),
    MAP_ENTITY_KEY(Collections.Shop.class, Collections.Product.class),
    ID_BAG(Collections.WithIdBag.class),
    QUOTED(Peculiar.Quoted.class),
    RESERVED_WORDS(Peculiar.Reserved.class),
    OTHER_SCHEMA(Peculiar.InOtherSchema.class, Peculiar.RefersToOtherSchema.class),
    SOFT_DELETE(Peculiar.SoftlyDeleted.class),
    SOFT_DELETE_TIMESTAMP(Peculiar.SoftlyDeletedAt.class),
    TENANT(Peculiar.OfTenant.class),
    AUDITED(Peculiar.AuditedThing.class, Peculiar.AuditedPart.class),
    SUBSELECT(Peculiar.Counted.class, Peculiar.Counts.class),
    SAME_TABLE(Peculiar.Full.class, Peculiar.Brief.class),
    RENAMED(Peculiar.Renamed.class),
    WITHOUT_TYPE_NAME(Peculiar.WithoutTypeName.class),
    SAME_INDEX_NAME(Peculiar.FirstIndexed.class, Peculiar.SecondIndexed.class),
    TIMESTAMPS(Peculiar.Stamped.class);

    private final List<Class<?>> classes;

    Mappings(Class<?>... classes) {
        this.classes = List.of(classes);
    }

    /** Returns the annotated classes. */
    public List<Class<?>> classes() {
        return classes;
    }

    /** Returns the schemas that the mapping names beside the database's own. */
    public Set<String> schemas(TestDatabase database) {
        return (this == OTHER_SCHEMA && !database.product().equals("MariaDB")) ? Set.of("archive") : Set.of();
    }

    /** Whether operations can create all of the mapping's schema in this database. */
    public boolean isWithinOperationsOn(TestDatabase database) {
        return isPossibleOn(database)
                && !(this == ENUM_NAMED && database.product().equals("H2"));
    }

    /** Whether Hibernate can create the mapping's schema in this database at all. */
    public boolean isPossibleOn(TestDatabase database) {
        return switch (this) {
            case ARRAYS, ENUM_NAMED -> !database.product().equals("MariaDB");
            case SAME_INDEX_NAME -> database.product().equals("MariaDB");
            case WITHOUT_TYPE_NAME -> false;
            default -> true;
        };
    }
}
