package io.github.instagramv1.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract on the class path. */
public final class Contract {
  private static final String FILE = "/META-INF/openapi/instagram-v1.yaml";

  /** The file of the build, next to this class. */
  private static final String AS_JSON = "contract.json";

  private Contract() {}

  /** Returns the text of the contract. */
  static String text() {
    try (InputStream contract = Contract.class.getResourceAsStream(FILE)) {
      return new String(contract.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the contract. It is read from the JSON that the build writes, which takes a fraction of
   * the time of YAML.
   */
  public static JsonNode read() {
    try (InputStream json = Contract.class.getResourceAsStream(AS_JSON)) {
      return json == null ? ofYaml() : new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the JSON, in the build.
   *
   * @param classes the folder of the classes
   */
  public static void writeJson(Path classes) throws IOException {
    Path folder = classes.resolve(Contract.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(AS_JSON), ofYaml().toString());
  }

  /** Returns the contract, read from its YAML. */
  public static JsonNode ofYaml() {
    try (InputStream contract = Contract.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readTree(contract);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
