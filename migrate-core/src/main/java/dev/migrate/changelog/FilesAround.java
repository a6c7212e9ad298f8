package dev.migrate.changelog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * The files around a resource: in a folder, a jar, or a jar within one.
 *
 * @param resource where relative paths start
 */
record FilesAround(Resource resource) implements NearbyFiles {

    @Override
    public InputStream open(String path, boolean relative) throws IOException {
        Resource found = relative ? resource.createRelative(path) : new DefaultResourceLoader().getResource(path);
        return found.getInputStream();
    }

    @Override
    public List<String> list(String folder) throws IOException {
        String root = url(resource.createRelative(folder.endsWith("/") ? folder : folder + "/"));
        Resource[] found = new PathMatchingResourcePatternResolver().getResources(root + "**/*.*");
        if (found.length == 0) {
            throw new FileNotFoundException("there are no files in it");
        }
        String start = decoded(root);
        List<String> paths = new ArrayList<>();
        for (Resource file : found) {
            String url = decoded(url(file));
            if (file.isReadable() && url.startsWith(start)) {
                paths.add(url.substring(start.length()));
            }
        }
        Collections.sort(paths);
        return paths;
    }

    private static String url(Resource resource) throws IOException {
        return StringUtils.cleanPath(resource.getURL().toString());
    }

    private static String decoded(String url) {
        return StringUtils.uriDecode(url, StandardCharsets.UTF_8);
    }
}
