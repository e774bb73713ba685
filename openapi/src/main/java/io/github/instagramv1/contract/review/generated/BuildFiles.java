package io.github.instagramv1.contract.review.generated;

import io.github.instagramv1.contract.review.input.UnknownInput;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the build that Java is generated with, as this jar or class folder carries them. */
final class BuildFiles {
  static final String FOLDER = "META-INF/generators";

  private BuildFiles() {}

  /**
   * Writes them to a folder, where they lie as below the root of the build.
   *
   * @throws UnknownInput where they were not packaged
   */
  static void unpack(Path target) throws UnknownInput, IOException {
    unpack(BuildFiles.class.getResource("/" + FOLDER + "/pom.xml"), target);
  }

  /**
   * Unpacks the files of a build from another place.
   *
   * @param root the place of the root pom, in a folder or a jar; null if there is none
   */
  static void unpack(URL root, Path target) throws UnknownInput, IOException {
    if (root == null) {
      throw new UnknownInput(
          "this jar cannot generate Java: %s is missing. `mvn -q -pl openapi package` builds a complete jar."
              .formatted(FOLDER));
    }
    if (root.openConnection() instanceof JarURLConnection jar) {
      try (FileSystem files = FileSystems.newFileSystem(path(jar.getJarFileURL().toString()))) {
        copy(files.getPath(FOLDER), target);
      }
    } else {
      copy(path(root.toString()).getParent(), target);
    }
  }

  private static Path path(String url) throws IOException {
    try {
      return Path.of(new URI(url));
    } catch (URISyntaxException e) {
      throw new IOException("not a file: " + url, e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
