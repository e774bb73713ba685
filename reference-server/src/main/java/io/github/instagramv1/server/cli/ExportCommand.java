package io.github.instagramv1.server.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.database.TokenHash;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorldRecord;
import io.github.instagramv1.server.store.WorldStore;
import io.github.instagramv1.server.world.SampleCredentials;
import io.github.instagramv1.server.world.SampleTokens;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints all data as JSON Lines, so that another server can load it. */
@Command(
    name = "export",
    description = "Prints all data of a database as JSON, one record per line.",
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOption database;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ObjectMapper mapper = new ObjectMapper();
    try (Database opened = database.openExisting()) {
      Map<String, String> sampleTokens = sampleTokens(opened);
      opened.read(
          handle -> {
            new WorldStore()
                .forEach(
                    handle,
                    (kind, values) -> {
                      Map<String, Object> line = new LinkedHashMap<>();
                      line.put("record", kind.key());
                      if (kind == WorldRecord.TOKEN) {
                        String token = sampleTokens.get(String.valueOf(values.get("token_hash")));
                        if (token != null) {
                          line.put("token", token);
                        }
                      }
                      line.putAll(values);
                      println(out, mapper, line);
                    });
            return null;
          });
    }
    out.flush();
    return 0;
  }

  /** Returns the tokens of the sample data by hash. Only the hashes of other tokens are known. */
  private static Map<String, String> sampleTokens(Database opened) {
    return SampleTokens.of(opened).stream()
        .flatMap(credentials -> credentials.tokens().stream())
        .map(SampleCredentials.Token::text)
        .collect(Collectors.toMap(TokenHash::of, Function.identity()));
  }

  private static void println(PrintWriter out, ObjectMapper mapper, Map<String, Object> line) {
    try {
      out.println(mapper.writeValueAsString(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
