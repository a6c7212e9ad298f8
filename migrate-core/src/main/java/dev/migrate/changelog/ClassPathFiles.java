package dev.migrate.changelog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.StringUtils;

/** The files below a folder of the class path: in directories, in jars, and in jars within an executable jar. */
final class ClassPathFiles {

    private final ResourcePatternResolver resolver;
    private final RevisionIndex index;

    ClassPathFiles(ResourcePatternResolver resolver, RevisionIndex index) {
        this.resolver = resolver;
        this.index = index;
    }

    boolean exists(Location location) throws IOException {
        return index.below(location.path()).isPresent()
                || !roots(location).isEmpty()
                || !single(location).isEmpty();
    }

    boolean isFolder(Location location) throws IOException {
        return !roots(location).isEmpty();
    }

    List<FoundFile> list(Location location) throws IOException {
        Optional<List<String>> listed = index.below(location.path());
        return listed.isPresent() ? listed(location, listed.get()) : searched(location);
    }

    /** Returns the paths of the files below a location. */
    List<String> names(Location location) throws IOException {
        return list(location).stream()
                .filter((file) -> file.path().startsWith(location.path() + "/"))
                .map((file) -> file.path().substring(location.path().length() + 1))
                .distinct()
                .sorted()
                .toList();
    }

    /** The files in every root of the class path that have this place, as a search finds them, too. */
    private List<FoundFile> listed(Location location, List<String> names) throws IOException {
        List<FoundFile> files = new ArrayList<>();
        for (String name : names) {
            String path = location.path() + "/" + name;
            for (Resource resource : resolver.getResources("classpath*:" + path)) {
                files.add(new FoundFile(
                        path, identity(resource, decodedUrl(resource)), FileContent.of(resource), stamp(resource)));
            }
        }
        return files;
    }

    private List<FoundFile> searched(Location location) throws IOException {
        List<String> roots = roots(location);
        List<FoundFile> files = new ArrayList<>();
        if (roots.isEmpty()) {
            return single(location);
        }
        for (Resource resource : resolver.getResources("classpath*:" + location.path() + "/**/*.*")) {
            String url = decodedUrl(resource);
            String relative = relative(roots, url);
            if (!url.endsWith("/") && !hidden(relative)) {
                files.add(new FoundFile(
                        location.path() + "/" + relative,
                        identity(resource, url),
                        FileContent.of(resource),
                        stamp(resource)));
            }
        }
        return files;
    }

    /** A location that is a file and not a folder. */
    private List<FoundFile> single(Location location) throws IOException {
        List<FoundFile> files = new ArrayList<>();
        for (Resource resource : resolver.getResources("classpath*:" + location.path())) {
            if (resource.isReadable()) {
                files.add(new FoundFile(
                        location.path(),
                        identity(resource, decodedUrl(resource)),
                        FileContent.of(resource),
                        stamp(resource)));
            }
        }
        return files;
    }

    private List<String> roots(Location location) throws IOException {
        List<String> roots = new ArrayList<>();
        for (Resource root : resolver.getResources("classpath*:" + location.path() + "/")) {
            // A class loader lets a file pass for a folder.
            if (!root.isFile() || !root.getFile().isFile()) {
                String url = decodedUrl(root);
                roots.add(url.endsWith("/") ? url : url + "/");
            }
        }
        return roots;
    }

    private static String relative(List<String> roots, String url) {
        return roots.stream()
                .filter(url::startsWith)
                .map((root) -> url.substring(root.length()))
                .min((a, b) -> Integer.compare(a.length(), b.length()))
                .orElseGet(() -> url.substring(url.lastIndexOf('/') + 1));
    }

    private static boolean hidden(String relative) {
        return relative.startsWith(".") || relative.contains("/.");
    }

    private static String identity(Resource resource, String url) throws IOException {
        return resource.isFile() ? resource.getFile().toPath().toRealPath().toString() : url;
    }

    private static FileStamp stamp(Resource resource) throws IOException {
        return resource.isFile()
                ? FileStamp.of(Files.readAttributes(resource.getFile().toPath(), BasicFileAttributes.class))
                : FileStamp.IN_JAR;
    }

    /** The class loader and the file system escape different characters, so only decoded addresses can be compared. */
    private static String decodedUrl(Resource resource) throws IOException {
        return StringUtils.uriDecode(resource.getURL().toString(), StandardCharsets.UTF_8);
    }
}
