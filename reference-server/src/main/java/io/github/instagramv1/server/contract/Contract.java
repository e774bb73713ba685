package io.github.instagramv1.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The contract on the class path. */
public final class Contract {
  private static final String FILE = "/META-INF/openapi/instagram-v1.yaml";

  private Contract() {}

  /** Returns the text of the contract. */
  static String text() {
    try (InputStream contract = Contract.class.getResourceAsStream(FILE)) {
      return new String(contract.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the contract, which takes longer than anything that is then looked up in it. */
  public static JsonNode read() {
    try (InputStream contract = Contract.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readTree(contract);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
