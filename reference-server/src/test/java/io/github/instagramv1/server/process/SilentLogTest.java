package io.github.instagramv1.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The output of a server contains no value of a request or a row, whatever happens to the server.
 */
class SilentLogTest {
  private static final String CANARY = "c4narY";

  @TempDir private Path folder;

  @Test
  void printsNoValuesAndNoCredentials() throws Exception {
    Path database = folder.resolve("world.db");
    Path output = folder.resolve("output.txt");
    String token;
    try (ServerProcess server = ServerProcess.serve(database, output)) {
      token =
          ServerProcess.run(
              "token", "--database", database.toString(), "--user", "1", "--scopes", "all");
      URI url = URI.create(server.baseUrl());
      String comment = "text=" + CANARY;
      String authority = "access_token=" + token;
      for (String line :
          new String[] {
            "GET /v1/users/self?" + authority,
            "GET /v1/users/search?q=" + CANARY + "&" + authority,
            "GET /v1/users/" + CANARY + "?" + authority,
            "GET /v1/" + CANARY + "?" + authority,
            "GET /v1/users/self?access_token=" + CANARY,
            "GET /v1/users/self?sig=" + CANARY + "&" + authority,
            "GET /v1/tags/%zz" + CANARY + "?" + authority,
            "GET /v1/users/self/feed?count=" + CANARY + "&" + authority,
            "GET /v1/users/self?callback=" + CANARY + "-&" + authority,
            CANARY + " /v1/users/self?" + authority,
            "GET http://" + CANARY + ":x/v1/users/self?" + authority
          }) {
        send(
            url,
            line + " HTTP/1.1\r\nHost: " + CANARY + ".test\r\nConnection: close\r\n\r\n",
            true);
      }
      send(url, "GET / HTTP/1.1\r\n" + CANARY + " : x\r\n" + CANARY + "\r\n\r\n", true);
      send(url, post(authority, comment, comment.length()), true);
      send(url, post(authority, comment, comment.length() + 5), false);
      for (int i = 0; i < 20; i++) {
        send(
            url,
            "GET /v1/users/self/media/recent?count=33&"
                + authority
                + " HTTP/1.1\r\nHost: x\r\n\r\n",
            false);
      }
      Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--r--r--"));
      send(url, post(authority, comment, comment.length()), true);
      Files.move(database, folder.resolve("moved"));
      send(url, post(authority, comment, comment.length()), true);
      server.terminate();
    }
    String printed = Files.readString(output);
    assertThat(printed)
        .contains("/v1", "Requests are refused with 503")
        .doesNotContain(CANARY, token, "access_token=1.")
        .doesNotContain("Exception");
  }

  private static String post(String authority, String form, int length) {
    return "POST /v1/media/1_1/comments?"
        + authority
        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + "Content-Length: "
        + length
        + "\r\n\r\n"
        + form;
  }

  /** Sends a request, and either reads to the end or resets the connection at once. */
  private static void send(URI url, String request, boolean readsResponse) throws IOException {
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(10_000);
      if (!readsResponse) {
        socket.setSoLinger(true, 0);
      }
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      if (readsResponse) {
        socket.getInputStream().readAllBytes();
      }
    }
  }
}
