package io.github.instagramv1.server.wiring;

import io.github.instagramv1.server.auth.OperationRules;
import io.github.instagramv1.server.contract.Contract;
import java.io.IOException;
import java.nio.file.Path;

/** Writes, in the build, what a server would otherwise find in the contract at each start. */
public final class BuildFiles {
  private BuildFiles() {}

  /**
   * Writes the files.
   *
   * @param arguments the folder of the classes
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Contract.writeJson(classes);
    OperationRules.write(classes);
  }
}
