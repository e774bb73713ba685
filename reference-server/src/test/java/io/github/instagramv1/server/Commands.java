package io.github.instagramv1.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** Runs commands in this process. */
public final class Commands {
  private Commands() {}

  /** The exit code and the output of a command. */
  public record Result(int code, String out, String err) {}

  /** Runs a command with the option {@code --database} and returns its result. */
  public static Result run(String database, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(
                Stream.concat(Stream.of(arguments), Stream.of("--database", database))
                    .toArray(String[]::new));
    return new Result(code, out.toString(), err.toString());
  }
}
