package io.github.instagramv1.contract.source.convert;

import java.io.IOException;
import java.util.Optional;

/** Gives the texts of the files that a contract refers to. */
@FunctionalInterface
public interface OtherFiles {

  /**
   * Returns the text of a file.
   *
   * @param location the path from the folder of the contract, with {@code /} and without {@code .}
   *     steps, or an absolute URL
   * @return empty if there is none, or it must not be read
   */
  Optional<String> read(String location) throws IOException;

  /** Returns no file but the contract's own. */
  static OtherFiles none() {
    return location -> Optional.empty();
  }
}
