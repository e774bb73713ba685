package io.github.instagramv1.conformance.suite.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixture.Judged;
import io.github.instagramv1.conformance.report.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeBodyTest {
  private static final String CHECK = "ERROR-18.likeMedia";

  /**
   * Runs one check on a server that reads this number of bytes of each request and then closes the
   * connection or stops reading.
   */
  private static Judged runCheck(int bytes, boolean hangsUp) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> serve(server, bytes, hangsUp));
      thread.setDaemon(true);
      thread.start();
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/v1";
      return Judged.of(
          Map.of(
              Setting.BASE_URL, url, Setting.TOKEN, "t", Setting.ONLY, CHECK, Setting.TIMEOUT, "1"),
          1);
    }
  }

  private static void serve(ServerSocket server, int bytes, boolean hangsUp) {
    while (true) {
      try (Socket socket = server.accept();
          InputStream in = socket.getInputStream()) {
        in.readNBytes(bytes);
        if (hangsUp) {
          socket.setSoLinger(true, 0);
        } else {
          Thread.sleep(5000);
        }
      } catch (IOException | InterruptedException e) {
        return;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2000, 200_000})
  void skipsTheCheckIfTheServerHangsUp(int bytes) throws IOException {
    Judged judged = runCheck(bytes, true);
    assertThat(judged.ids(Verdict.SKIPPED)).as(judged.table()).containsExactly(CHECK);
  }

  @Test
  void failsTheCheckIfTheServerStalls() throws IOException {
    Judged judged = runCheck(2000, false);
    assertThat(judged.ids(Verdict.FAIL)).as(judged.table()).containsExactly(CHECK);
  }

  @Test
  void failsTheCheckWithoutAServer() {
    Judged judged =
        Judged.of(
            Map.of(
                Setting.BASE_URL, "http://127.0.0.1:1/v1",
                Setting.TOKEN, "t",
                Setting.ONLY, CHECK),
            1);
    assertThat(judged.ids(Verdict.FAIL)).as(judged.table()).containsExactly(CHECK);
  }
}
