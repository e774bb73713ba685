package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Creates an access token and prints it alone on standard output. */
@Command(
    name = "token",
    description = "Creates an access token for a user and prints it.",
    mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {
  private static final String ALL = "all";

  @Spec private CommandSpec spec;
  @Mixin private DatabaseOption database;

  @Option(
      names = "--user",
      required = true,
      paramLabel = "ID|NAME",
      description = "The user of the token: id or name.")
  private String user;

  @Option(
      names = "--scopes",
      paramLabel = "LIST|all",
      defaultValue = "basic",
      description = "Scopes, separated by spaces, + or commas, or 'all'. Default: ${DEFAULT-VALUE}")
  private String scopes;

  @Option(
      names = "--client-id",
      paramLabel = "ID",
      description = "The client id of the application. Default: the first application.")
  private String clientId;

  @Override
  public Integer call() {
    Set<Scope> granted = scopes();
    try (Database opened = database.openExisting()) {
      TokenStore tokens = new TokenStore();
      PrintWriter out = spec.commandLine().getOut();
      opened.write(
          handle -> {
            long owner =
                tokens
                    .userId(handle, user)
                    .orElseThrow(
                        () -> new IllegalArgumentException("There is no user " + user + "."));
            String application =
                (clientId == null
                        ? tokens.firstApplication(handle)
                        : tokens.application(handle, clientId))
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "There is no application with this client id."));
            out.println(tokens.create(handle, owner, application, granted, Instant.now()));
            // A token that nobody can have seen is not kept.
            WrittenResults.require(out);
            return null;
          });
    }
    return 0;
  }

  private Set<Scope> scopes() {
    if (scopes.equals(ALL)) {
      return EnumSet.allOf(Scope.class);
    }
    Set<Scope> granted = EnumSet.of(Scope.BASIC);
    for (String name : scopes.split("[ +,]+", -1)) {
      granted.add(
          Scope.of(name)
              .orElseThrow(
                  () -> new IllegalArgumentException("There is no scope '" + name + "'.")));
    }
    return granted;
  }
}
