package dev.migrate.autogenerate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A forum with partitions, extensions and a second schema beneath it. */
final class ForumEntities {

    static final List<Class<?>> ALL = List.of(Member.class, Post.class, Visit.class);

    /** The same with one index. */
    static final List<Class<?>> CHANGED = List.of(Member.class, Post.class, VisitWithIndex.class);

    private ForumEntities() {}

    @Entity
    @Table(name = "members")
    static class Member {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(columnDefinition = "citext")
        String nick;

        String email;
        String[] roles;
        LocalDate joined;
    }

    record PostId(Long id, LocalDateTime writtenAt) implements Serializable {}

    @Entity
    @IdClass(PostId.class)
    @Table(name = "posts")
    static class Post {

        @Id
        Long id;

        @Id
        LocalDateTime writtenAt;

        @ManyToOne
        Member member;

        @Column(length = 200)
        String title;

        String body;

        @Column(insertable = false, updatable = false)
        Integer words;
    }

    record VisitId(LocalDate day, String page) implements Serializable {}

    @Entity(name = "Visit")
    @IdClass(VisitId.class)
    @Table(name = "visits", schema = "stats")
    static class Visit {

        @Id
        LocalDate day;

        @Id
        String page;

        int hits;
    }

    @Entity(name = "Visit")
    @IdClass(VisitId.class)
    @Table(name = "visits", schema = "stats", indexes = @Index(name = "visits_page", columnList = "page"))
    static class VisitWithIndex {

        @Id
        LocalDate day;

        @Id
        String page;

        int hits;
    }
}
