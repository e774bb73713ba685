package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.store.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/**
 * Tests the messages of commands that fail: each message is one sentence and contains no
 * credential.
 */
class CommandMessagesTest {
  private static final String CANARY = "c4narY";
  private static final String TOKEN = "1.0123456.0123456789abcdef0123456789abcdef";
  private static final String UNREACHABLE =
      "jdbc:postgresql://127.0.0.1:1/instagram?user=me&password=" + CANARY;

  private final StringWriter output = new StringWriter();

  @TempDir private Path folder;

  static Stream<List<String>> commands() {
    return Stream.of(
        List.of("serve", "--port", "0"),
        List.of("seed"),
        List.of("migrate"),
        List.of("token", "--user", "1"),
        List.of("revoke", TOKEN),
        List.of("kit-settings"),
        List.of("export"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void namesAnUnreachableDatabaseWithoutItsPassword(List<String> command) {
    assertThat(run(command, "--database", UNREACHABLE)).isEqualTo(1);
    assertThat(output.toString().strip())
        .isEqualTo(
            "Cannot use the database PostgreSQL at 127.0.0.1:1/instagram: the database does not"
                + " accept connections.");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void rejectsAnInvalidLocationInOneSentence(List<String> command) throws Exception {
    for (String location :
        List.of(
            ":memory:",
            "",
            folder.toString(),
            "jdbc:mysql://me:" + CANARY + "@h/d",
            "postgres://me:" + CANARY + "@h/d")) {
      output.getBuffer().setLength(0);
      assertThat(run(command, "--database", location)).as(location).isEqualTo(2);
      assertThat(output.toString().strip().lines()).as(location).hasSize(1);
      assertThat(output.toString()).endsWith("." + System.lineSeparator());
      assertNoSecretInOutput();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void createsNoFilesForAMistypedPath(List<String> command) throws Exception {
    String location = folder.resolve("nofolder/typo.db").toString();
    boolean createsDatabase = List.of("serve", "seed").contains(command.get(0));
    assertThat(
            run(
                command,
                "--database",
                createsDatabase ? location : folder.resolve("typo.db").toString()))
        .isEqualTo(2);
    assertThat(output.toString())
        .contains(createsDatabase ? "of the database does not exist" : ". The commands serve");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "serve --databse=c4narY, Unknown option: --databse",
    "serve c4narY, Unknown argument",
    "token c4narY --user 1, Unknown argument",
    "serve --prot 1.0123456.0123456789abcdef0123456789abcdef, Unknown option: --prot",
    "serve --port postgres://me:c4narY@h/d, --port",
    "serve --port password=c4narY, --port",
    "serve --public-url https://me:c4narY@photos.example, The public URL must start with http",
    "serve --public-url https://c4narY:99999, The public URL must start with http",
    "serve --public-url https://, The public URL must start with http",
    "serve --public-url https://c4narY^, The public URL must start with http",
    "serve --host=, The name of the host to listen on is empty.",
    "serve --read-replica jdbc:postgresql://h/d?password=c4narY, SQLite has no replicas.",
    "serve --database jdbc:postgresql://h/d --read-replica c4narY.db, of the form jdbc:postgresql:",
    "serve --database jdbc:postgresql://h/d --read-replica jdbc:postgresql://c4narY@h/d, cannot",
    "'serve --database jdbc:postgresql://h/d --read-replica jdbc:postgresql://a,c4narY/d', URL cannot be read.",
    "serve --database jdbc:postgresql://h/d --replica-lag 1, 0 or a number of seconds from 2 to 3600.",
    "serve --trusted-proxy c4narY, CIDR",
    "serve --trusted-proxy 10.0.0.0/33, CIDR",
    "c4narY, Unknown argument",
    "token --user, --user"
  })
  void rejectsAnInvalidArgumentWithoutEchoingIt(String line, String expected) {
    assertThat(run(List.of(line.split(" ", -1)))).isEqualTo(2);
    assertThat(output.toString()).contains(expected);
    assertNoSecretInOutput();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed --users 0",
        "seed --users -5",
        "seed --media -1",
        "serve --port 0 --users 0",
        "serve --port 0 --host nosuch.invalid",
        "serve --port 0 --public-url x:y",
        "serve --port 65536"
      })
  void createsNoFilesForAnInvalidArgument(String line) throws Exception {
    String location = folder.resolve("never.db").toString();
    assertThat(run(List.of(line.split(" ", -1)), "--database", location)).isEqualTo(2);
    assertThat(output.toString().strip()).hasLineCount(1).doesNotContain("java.");
    if (line.contains("nosuch")) {
      assertThat(output.toString()).contains("The host nosuch.invalid");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void failsIfTheOutputCannotBeWritten() throws Exception {
    String file = folder.resolve("world.db").toString();
    assertThat(run(List.of("seed"), "--database", file, "--users", "10", "--media", "10")).isZero();
    long tokens = countTokens(file);
    for (String line :
        new String[] {
          "export", "kit-settings", "token --user 1", "migrate", "export --help", "--version"
        }) {
      List<String> command = new ArrayList<>(List.of(line.split(" ", -1)));
      if (!line.startsWith("--")) {
        command.addAll(List.of("--database", file));
      }
      StringWriter errors = new StringWriter();
      int exit =
          Main.commandLine()
              .setOut(new PrintWriter(failingOutput(), false, StandardCharsets.UTF_8))
              .setErr(new PrintWriter(errors, true))
              .execute(command.toArray(String[]::new));
      assertThat(exit).as(line).isEqualTo(1);
      assertThat(errors.toString().strip()).as(line).isEqualTo("The output cannot be written.");
    }
    assertThat(countTokens(file)).isEqualTo(tokens);
  }

  @Test
  void findsAUserByNameIgnoringCase() throws Exception {
    String file = folder.resolve("world.db").toString();
    assertThat(run(List.of("seed"), "--database", file, "--users", "10", "--media", "10")).isZero();
    String name;
    try (Database database = Database.openExisting(file)) {
      name =
          database.read(
              handle ->
                  handle
                      .select("SELECT username FROM users WHERE id = 1")
                      .mapTo(String.class)
                      .one());
    }
    String upperCaseName = name.toUpperCase(Locale.ROOT);
    assertThat(upperCaseName).isNotEqualTo(name);
    assertThat(run(List.of("token", "--user", upperCaseName), "--database", file)).isZero();
    assertThat(output.toString()).startsWith("1.");
  }

  private static OutputStream failingOutput() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    };
  }

  private static long countTokens(String file) {
    try (Database database = Database.openExisting(file)) {
      return database.read(
          handle -> handle.select("SELECT COUNT(*) FROM tokens").mapTo(Long.class).one());
    }
  }

  @Test
  void commandsOtherThanServeAndSeedOpenAnExistingDatabase() throws Exception {
    String file = folder.resolve("world.db").toString();
    String[] small = {"--database", file, "--users", "10", "--media", "10"};
    assertThat(run(List.of("seed"), small)).isZero();
    assertThat(run(List.of("migrate"), "--database", file)).isZero();
    assertThat(output.toString()).contains("The tables are up to date.");
    assertThat(run(List.of("token", "--user", "1"), "--database", file)).isZero();
    String token = output.toString().strip().lines().reduce((a, b) -> b).orElseThrow();
    assertThat(run(List.of("revoke", token), "--database", file)).isZero();
    assertThat(run(List.of("kit-settings"), "--database", file)).isZero();
    assertThat(run(List.of("export"), "--database", file)).isZero();
    assertThat(output.toString()).doesNotContain("\"token\":\"" + token);
  }

  @Test
  void loadsOnlyTheCommandOfTheArguments() {
    CommandLine all = Main.commandLine();
    all.getSubcommands()
        .forEach(
            (name, command) -> {
              CommandLine alone = Main.commandLine(new String[] {name, "--help"}, Map.of());
              assertThat(alone.getSubcommands()).containsOnlyKeys(name);
              assertThat(alone.getSubcommands().get(name).getUsageMessage())
                  .isEqualTo(command.getUsageMessage());
              assertThat(command.getCommandName()).isEqualTo(name);
            });
    for (String[] line : new String[][] {{}, {"serv"}, {"--help"}, {"serve", "--config=x"}}) {
      assertThat(Main.commandLine(line, Map.of()).getSubcommands())
          .hasSameSizeAs(all.getSubcommands());
    }
  }

  private void assertNoSecretInOutput() {
    assertThat(output.toString()).doesNotContain(CANARY, TOKEN);
  }

  private int run(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    PrintWriter writer = new PrintWriter(output);
    CommandLine line = Main.commandLine().setOut(writer).setErr(writer);
    int exit = line.execute(all.toArray(String[]::new));
    writer.flush();
    return exit;
  }
}
