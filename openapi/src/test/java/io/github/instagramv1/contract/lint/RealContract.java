package io.github.instagramv1.contract.lint;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract of this project, for tests that lint it unchanged or edited. */
public final class RealContract {
  public static final Path FILE = Path.of("instagram-v1.yaml");

  private RealContract() {}

  public static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ContractModel contract() {
    try {
      return new ContractModel(document());
    } catch (UnreadableContract e) {
      throw new IllegalStateException(e);
    }
  }

  static YamlDocument document() throws UnreadableContract {
    return YamlReader.read(FILE.toString(), text());
  }
}
