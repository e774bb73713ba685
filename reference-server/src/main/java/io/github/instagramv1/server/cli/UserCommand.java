package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.account.Passwords;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.store.access.NewUserStore;
import io.github.instagramv1.server.store.access.PasswordStore;
import io.github.instagramv1.server.store.access.SessionStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Creates users and sets their passwords. */
@Command(
    name = "user",
    description = "Creates users and sets their passwords.",
    mixinStandardHelpOptions = true,
    subcommands = {UserCommand.Create.class, UserCommand.Password.class})
public final class UserCommand {
  private UserCommand() {}

  /** Creates a user and prints the id. */
  @Command(
      name = "create",
      description = "Creates a user and prints the id.",
      mixinStandardHelpOptions = true)
  static final class Create implements Runnable {
    @Spec private CommandSpec spec;
    @Mixin private DatabaseOption database;

    @Option(
        names = "--username",
        paramLabel = "NAME",
        required = true,
        description = "The user name: 1 to 30 of the characters a-z, 0-9, _ and .")
    private String username;

    @Option(
        names = "--full-name",
        paramLabel = "TEXT",
        defaultValue = "",
        description = "Default: none")
    private String fullName;

    @Option(
        names = "--private",
        description = "Makes the account private: only approved followers see its media.")
    private boolean isPrivate;

    @Override
    public void run() {
      PrintWriter out = spec.commandLine().getOut();
      try (Database opened = database.openExisting()) {
        opened.write(
            handle -> {
              out.println(new NewUserStore().insert(handle, username, fullName, isPrivate));
              WrittenResults.require(out);
              return null;
            });
      }
    }
  }

  /**
   * Sets a password from standard input, because other users can see arguments in the list of
   * processes.
   */
  @Command(
      name = "password",
      description =
          "Sets the password of a user and ends all sessions of the user. Reads the password from"
              + " the terminal, or from one line of standard input.",
      mixinStandardHelpOptions = true)
  static final class Password implements Runnable {
    @Spec private CommandSpec spec;
    @Mixin private DatabaseOption database;

    @Option(
        names = "--user",
        required = true,
        paramLabel = "ID|NAME",
        description = "The user: id or name.")
    private String user;

    @Override
    public void run() {
      try (Database opened = database.openExisting()) {
        long id =
            opened
                .read(handle -> new TokenStore().userId(handle, user))
                .orElseThrow(() -> new IllegalArgumentException("There is no user " + user + "."));
        String hash = Passwords.hash(read());
        opened.write(
            handle -> {
              new PasswordStore().set(handle, id, hash);
              new SessionStore().deleteOf(handle, id);
              return null;
            });
      }
      spec.commandLine().getOut().println("The password was set.");
      spec.commandLine().getOut().flush();
    }

    private static String read() {
      if (Terminal.isAttached()) {
        char[] typed = System.console().readPassword("Password: ");
        return typed == null ? "" : new String(typed);
      }
      try {
        String line =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
      } catch (IOException e) {
        throw new UncheckedIOException("Standard input cannot be read", e);
      }
    }
  }
}
