package io.github.instagramv1.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** Runs commands in this process. */
public final class Commands {
  private Commands() {}

  /** What a command printed, and its exit code. */
  public record Result(int code, String out, String err) {}

  /** Runs a command on a database. */
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
