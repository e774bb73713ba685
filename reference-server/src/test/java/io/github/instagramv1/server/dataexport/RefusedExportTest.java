package io.github.instagramv1.server.dataexport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.Commands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An import refuses these exports with one sentence, and does not change the database. */
class RefusedExportTest {
  private static final String POSTS = "your_instagram_activity/content/posts_1.json";

  @TempDir private static Path folder;
  private static String database;
  private static String before;

  /** An export that is refused. */
  private record BadExport(String name, String sentence, Maker maker) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Creates the export in an empty folder and returns its path. */
  private interface Maker {
    Path in(Path folder) throws IOException;
  }

  @BeforeAll
  static void makeUsers() {
    database = folder.resolve("own.db").toString();
    Path export = Layout.OLD.export().zip(folder.resolve("first.zip"));
    assertThat(Commands.run(database, "import", export.toString()).code()).isZero();
    Commands.run(database, "user", "create", "--username", Layout.MIDDLE.username);
    before = Commands.run(database, "export").out();
  }

  private static Stream<BadExport> badExports() {
    return Stream.of(
        badZip("leads up", "leads out of it", zip -> zip.put("../evil.jpg", "x")),
        badZip("leads to the root", "leads out of it", zip -> zip.put("/etc/evil.jpg", "x")),
        badZip("leads to a drive", "leads out of it", zip -> zip.put("C:/evil.jpg", "x")),
        badZip("has backslashes", "leads out of it", zip -> zip.put("a\\..\\evil.jpg", "x")),
        badZip(
            "is a bomb", "more data than an export", zip -> zip.put("a.bin", new byte[20 << 20])),
        badZip(
            "has broken JSON", "posts_1.json is not JSON", zip -> zip.put(POSTS, "[{\"media\":")),
        badZip("has an empty file", "posts_1.json is empty", zip -> zip.put(POSTS, "")),
        badZip("has two JSON texts", "is not JSON", zip -> zip.put(POSTS, "[] []")),
        badZip(
            "has no picture",
            "one.jpg is neither a picture nor a video",
            zip -> zip.put("media/posts/1/one.jpg", "#!/bin/sh")),
        new BadExport("is cut off", "damaged or incomplete", at -> truncate(completeExport(at))),
        new BadExport(
            "has a wrong byte", "The zip is damaged at", at -> flipByte(completeExport(at))),
        new BadExport(
            "is encrypted", "The zip is encrypted", at -> markEncrypted(completeExport(at))),
        new BadExport(
            "is the HTML kind",
            "request one in JSON format from Instagram",
            RefusedExportTest::htmlExport),
        new BadExport("is something else", "not a data export", RefusedExportTest::otherZip),
        new BadExport(
            "has a link that leads out",
            "leads out of it: photos",
            RefusedExportTest::exportWithLink),
        new BadExport(
            "is of somebody who is there",
            "A user middle_account exists",
            at -> Layout.MIDDLE.export().folder(at)),
        new BadExport(
            "does not say whose it is",
            "name the user with --user",
            at ->
                new SampleExport("", false)
                    .put("media.json", Map.of())
                    .zip(at.resolve("anonymous.zip"))));
  }

  /** Changes a complete export. */
  private interface Change {
    SampleExport of(SampleExport export);
  }

  private static BadExport badZip(String name, String sentence, Change change) {
    return new BadExport(
        name,
        sentence,
        at -> {
          SampleExport export = Layout.NEW.export().withoutRoot();
          return change.of(export).zip(at.resolve("export.zip"));
        });
  }

  private static Path completeExport(Path at) {
    return Layout.NEW.export().zip(at.resolve("export.zip"));
  }

  private static Path truncate(Path zip) throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    return Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
  }

  /** Changes the byte in the middle of the zip, which is inside the largest file. */
  private static Path flipByte(Path zip) throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length / 2] ^= 0x55;
    return Files.write(zip, bytes);
  }

  /** Marks every entry of the zip as encrypted. */
  private static Path markEncrypted(Path zip) throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    for (int i = 0; i < bytes.length - 8; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K') {
        int flags = bytes[i + 2] == 3 ? 6 : bytes[i + 2] == 1 ? 8 : 0;
        if (flags > 0) {
          bytes[i + flags] |= 1;
        }
      }
    }
    return Files.write(zip, bytes);
  }

  private static Path htmlExport(Path at) {
    return new SampleExport("instagram-x/", false)
        .put("index.html", "<html>")
        .put("content/posts_1.html", "<html>")
        .zip(at.resolve("html.zip"));
  }

  private static Path otherZip(Path at) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("notes.txt"));
      zip.write("x".getBytes(StandardCharsets.UTF_8));
    }
    return Files.write(at.resolve("other.zip"), bytes.toByteArray());
  }

  private static Path exportWithLink(Path at) throws IOException {
    Layout.OLD.export().folder(at);
    Files.delete(at.resolve("photos/201806/two.jpg"));
    Files.createSymbolicLink(at.resolve("photos/201806/two.jpg"), Path.of("/etc/hostname"));
    return at;
  }

  @ParameterizedTest
  @MethodSource("badExports")
  void rejectsTheExportAndChangesNothing(BadExport bad, @TempDir Path own) throws IOException {
    Path made = bad.maker().in(Files.createDirectory(own.resolve("export")));
    Commands.Result refused = Commands.run(database, "import", made.toString());
    assertThat(refused.err()).contains(bad.sentence(), "Nothing was changed.");
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(Commands.run(database, "export").out()).isEqualTo(before);
  }

  @Test
  void createsNoDatabaseForARefusedExport(@TempDir Path own) {
    Path export =
        Layout.NEW
            .export()
            .withoutRoot()
            .put("media/posts/1/one.jpg", "#!/bin/sh")
            .zip(own.resolve("export.zip"));
    Path none = own.resolve("none.db");
    assertThat(Commands.run(none.toString(), "import", export.toString()).code()).isEqualTo(2);
    assertThat(none).doesNotExist();
  }

  @Test
  void rejectsOptionsOfTheOtherImportKind(@TempDir Path own) throws IOException {
    Path export = completeExport(own);
    Commands.Result forced = Commands.run(database, "import", export.toString(), "--force");
    assertThat(forced.code()).isEqualTo(2);
    assertThat(forced.err()).contains("a data export is added to the existing data");
    Path world = Files.writeString(own.resolve("world.jsonl"), before);
    Commands.Result named = Commands.run(database, "import", world.toString(), "--user", "mia");
    assertThat(named.code()).isEqualTo(2);
    assertThat(named.err()).contains("--user applies to data exports only");
  }
}
