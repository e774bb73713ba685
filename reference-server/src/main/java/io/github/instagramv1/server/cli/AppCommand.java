package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.account.Secrets;
import io.github.instagramv1.server.oauth.RedirectUris;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.RegistrationStore;
import io.github.instagramv1.server.store.access.RegistrationStore.Registration;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Registers applications. */
@Command(
    name = "app",
    description = "Manages the applications to which users give access.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AppCommand.Create.class,
      AppCommand.ListAll.class,
      AppCommand.RotateSecret.class,
      AppCommand.Delete.class
    })
public final class AppCommand {
  private static final int LONGEST_NAME = 60;

  private AppCommand() {}

  /** Registers an application and prints its id and secret. */
  @Command(
      name = "create",
      description = "Registers an application and prints its client id and secret.",
      mixinStandardHelpOptions = true)
  static final class Create implements Runnable {
    @Spec private CommandSpec spec;
    @Mixin private DatabaseOption database;

    @Option(
        names = "--name",
        paramLabel = "NAME",
        required = true,
        description = "The name that users see when the application requests access.")
    private String name;

    @Option(
        names = "--redirect-uri",
        required = true,
        paramLabel = "URI",
        description = "A redirect URI of the application. May be repeated.")
    private List<String> redirectUris;

    @Option(
        names = "--enforce-signed",
        description =
            "Requires signed requests. The application can then get tokens only in exchange for a"
                + " code.")
    private boolean mustSign;

    @Override
    public void run() {
      if (name.isBlank() || name.length() > LONGEST_NAME) {
        throw new IllegalArgumentException(
            "A name must have 1 to %s characters.".formatted(LONGEST_NAME));
      }
      List<String> uris =
          redirectUris.stream().map(RedirectUris::requireRegistrable).distinct().sorted().toList();
      Registration application =
          new Registration(Secrets.next(), Secrets.next(), name.strip(), mustSign, uris);
      PrintWriter out = spec.commandLine().getOut();
      try (Database opened = database.openExisting()) {
        opened.write(
            handle -> {
              new RegistrationStore().insert(handle, application);
              out.printf("client-id=%s%n", application.clientId());
              out.printf("client-secret=%s%n", application.clientSecret());
              WrittenResults.require(out);
              return null;
            });
      }
    }
  }

  /** Prints all applications without their secrets. */
  @Command(
      name = "list",
      description = "Lists the applications, without their secrets.",
      mixinStandardHelpOptions = true)
  static final class ListAll implements Runnable {
    @Spec private CommandSpec spec;
    @Mixin private DatabaseOption database;

    @Override
    public void run() {
      PrintWriter out = spec.commandLine().getOut();
      try (Database opened = database.openExisting()) {
        for (Registration each : opened.read(new RegistrationStore()::all)) {
          out.printf(
              "%s  %s%s%n", each.clientId(), each.name(), each.mustSign() ? "  (signed)" : "");
          each.redirectUris().forEach(uri -> out.printf("  %s%n", uri));
        }
      }
      out.flush();
    }
  }

  /** Replaces the secret and prints the new one; the old one is no longer valid. */
  @Command(
      name = "rotate-secret",
      description = "Replaces the client secret of an application and prints the new one.",
      mixinStandardHelpOptions = true)
  static final class RotateSecret implements Runnable {
    @Spec private CommandSpec spec;
    @Mixin private DatabaseOption database;

    @Parameters(paramLabel = "CLIENT-ID", description = "The application.")
    private String clientId;

    @Override
    public void run() {
      PrintWriter out = spec.commandLine().getOut();
      String secret = Secrets.next();
      try (Database opened = database.openExisting()) {
        opened.write(
            handle -> {
              requireFound(new RegistrationStore().setSecret(handle, clientId, secret));
              out.println(secret);
              WrittenResults.require(out);
              return null;
            });
      }
    }
  }

  /** Removes an application with its tokens and geographies. */
  @Command(
      name = "delete",
      description = "Removes an application with its tokens and geographies.",
      mixinStandardHelpOptions = true)
  static final class Delete implements Runnable {
    @Spec private CommandSpec spec;
    @Mixin private DatabaseOption database;

    @Parameters(paramLabel = "CLIENT-ID", description = "The application.")
    private String clientId;

    @Override
    public void run() {
      try (Database opened = database.openExisting()) {
        opened.write(
            handle -> {
              requireFound(new RegistrationStore().delete(handle, clientId));
              return null;
            });
      }
      spec.commandLine().getOut().println("Deleted.");
      spec.commandLine().getOut().flush();
    }
  }

  private static void requireFound(boolean found) {
    if (!found) {
      throw new IllegalArgumentException("There is no application with this client id.");
    }
  }
}
