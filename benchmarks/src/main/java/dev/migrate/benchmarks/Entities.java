package dev.migrate.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.loading.ByteArrayClassLoader;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.tool.schema.spi.DelayedDropRegistryNotAvailableImpl;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.jspecify.annotations.Nullable;

/** Entities of ten attributes, each after the first with a reference to another one, as a tree. */
final class Entities {

    private static final int CHILDREN = 10;

    private final List<Class<?>> classes;
    private final ClassLoader loader;

    private Entities(List<Class<?>> classes, ClassLoader loader) {
        this.classes = classes;
        this.loader = loader;
    }

    static Entities of(int count) {
        Map<String, byte[]> code = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<TypeDescription> types = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            TypeDescription parent = (number == 0) ? null : types.get(number / CHILDREN);
            DynamicType.Unloaded<?> made = entity(number, parent).make();
            types.add(made.getTypeDescription());
            names.add(made.getTypeDescription().getName());
            code.put(made.getTypeDescription().getName(), made.getBytes());
        }
        ClassLoader loader = new ByteArrayClassLoader(Entities.class.getClassLoader(), code);
        List<Class<?>> classes = new ArrayList<>();
        for (String name : names) {
            try {
                classes.add(Class.forName(name, true, loader));
            } catch (ClassNotFoundException ex) {
                throw new IllegalStateException(ex);
            }
        }
        return new Entities(classes, loader);
    }

    private static DynamicType.Builder<?> entity(int number, @Nullable TypeDescription parent) {
        DynamicType.Builder<?> type = new ByteBuddy()
                .subclass(Object.class)
                .name("dev.migrate.benchmarks.generated.Entity" + number)
                .annotateType(AnnotationDescription.Builder.ofType(Entity.class).build())
                .annotateType(AnnotationDescription.Builder.ofType(Table.class)
                        .define("name", "e" + number)
                        .build())
                .defineField("id", Long.class, Visibility.PRIVATE)
                .annotateField(AnnotationDescription.Builder.ofType(Id.class).build());
        if (parent != null) {
            type = type.defineField("parent", parent, Visibility.PRIVATE)
                    .annotateField(AnnotationDescription.Builder.ofType(ManyToOne.class)
                            .build());
        }
        AnnotationDescription unique = AnnotationDescription.Builder.ofType(Column.class)
                .define("unique", true)
                .build();
        AnnotationDescription required = AnnotationDescription.Builder.ofType(Column.class)
                .define("nullable", false)
                .define("length", 100)
                .build();
        return type.defineField("name", String.class, Visibility.PRIVATE)
                .annotateField(required)
                .defineField("email", String.class, Visibility.PRIVATE)
                .annotateField(unique)
                .defineField("status", String.class, Visibility.PRIVATE)
                .defineField("total", BigDecimal.class, Visibility.PRIVATE)
                .defineField("active", boolean.class, Visibility.PRIVATE)
                .defineField("createdAt", OffsetDateTime.class, Visibility.PRIVATE)
                .defineField("note", String.class, Visibility.PRIVATE)
                .defineField("version", int.class, Visibility.PRIVATE);
    }

    /** Returns what Hibernate makes of them, without asking a database. */
    Metadata metadata() {
        return metadata(registry(Map.of()));
    }

    /** Creates their tables as Hibernate wants them. */
    void create(String url) {
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.jdbc.url",
                url,
                "jakarta.persistence.schema-generation.database.action",
                "create-only");
        StandardServiceRegistry registry = registry(settings);
        SchemaManagementToolCoordinator.process(
                metadata(registry), registry, settings, DelayedDropRegistryNotAvailableImpl.INSTANCE);
        registry.close();
    }

    private Metadata metadata(StandardServiceRegistry registry) {
        MetadataSources sources = new MetadataSources(registry);
        classes.forEach(sources::addAnnotatedClass);
        return sources.buildMetadata();
    }

    private StandardServiceRegistry registry(Map<String, Object> settings) {
        return new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .applySetting("hibernate.dialect", PostgreSQLDialect.class.getName())
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .applySettings(settings)
                .build();
    }
}
