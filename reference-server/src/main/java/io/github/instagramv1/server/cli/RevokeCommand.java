package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Revokes access tokens, all or none. It prints no token, because output ends up in logs. It
 * accepts several tokens, so that a second one is not reported as an unknown argument.
 */
@Command(
    name = "revoke",
    description = "Revokes access tokens; a running server refuses them from the next request on.",
    mixinStandardHelpOptions = true)
public final class RevokeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOption database;

  @Parameters(arity = "1..*", paramLabel = "TOKEN", description = "The tokens to revoke.")
  private List<String> revoked;

  @Override
  public Integer call() {
    try (Database opened = database.openExisting()) {
      TokenStore tokens = new TokenStore();
      opened.write(
          handle -> {
            for (String token : revoked) {
              if (!tokens.revoke(handle, token, Instant.now())) {
                throw new IllegalArgumentException(
                    "One of the tokens does not exist; no token was revoked.");
              }
            }
            return null;
          });
    }
    spec.commandLine().getOut().println(revoked.size() == 1 ? "Revoked." : "All revoked.");
    spec.commandLine().getOut().flush();
    return 0;
  }
}
