package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of an export, which can be written to a folder or a zip. */
final class SampleExport {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
  private static final ObjectMapper PLAIN_JSON =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private String root;
  private final boolean broken;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /**
   * Creates an export without files.
   *
   * @param root the enclosing folders, with a final slash; empty for none
   * @param broken whether a text in JSON has one character for each byte of its UTF-8 form
   */
  SampleExport(String root, boolean broken) {
    this.root = root;
    this.broken = broken;
  }

  SampleExport put(String path, byte[] content) {
    files.put(root + path, content);
    return this;
  }

  SampleExport put(String path, String content) {
    return put(path, content.getBytes(StandardCharsets.UTF_8));
  }

  SampleExport put(String path, Object content) {
    try {
      return put(
          path,
          broken
              ? JSON.writeValueAsString(asBytes(content))
              : PLAIN_JSON.writeValueAsString(content));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the export without enclosing folders. */
  SampleExport withoutRoot() {
    Map<String, byte[]> before = new LinkedHashMap<>(files);
    files.clear();
    before.forEach((path, content) -> files.put(path.substring(root.length()), content));
    root = "";
    return this;
  }

  private static Object asBytes(Object value) {
    if (value instanceof String text) {
      return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(SampleExport::asBytes).toList();
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .collect(
              Collectors.toMap(
                  each -> asBytes(each.getKey()),
                  each -> asBytes(each.getValue()),
                  (a, b) -> a,
                  LinkedHashMap::new));
    }
    return value;
  }

  Path zip(Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return file;
  }

  Path folder(Path folder) {
    try {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        Path file = folder.resolve(each.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, each.getValue());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return folder;
  }
}
