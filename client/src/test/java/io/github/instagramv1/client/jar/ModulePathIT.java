package io.github.instagramv1.client.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that an application that is a module can require the client and send requests with it. */
class ModulePathIT {
  private static final String USER =
      "{\"data\": {\"username\": \"ana\", \"mood\": 1}, \"meta\": {\"code\": 200}}";

  @TempDir private Path folder;

  @Test
  void moduleCanRequireTheClient() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("sources/app"));
    Path module =
        Files.writeString(
            folder.resolve("sources/module-info.java"),
            "module app { requires io.github.instagramv1.client; }");
    Path main =
        Files.writeString(
            sources.resolve("Main.java"),
            """
            package app;

            import io.github.instagramv1.client.InstagramClient;
            import io.github.instagramv1.client.model.User;

            public final class Main {
              public static void main(String[] arguments) {
                InstagramClient instagram =
                    InstagramClient.builder().baseUrl(arguments[0]).accessToken("t").build();
                User me = instagram.users().self();
                System.out.println(InstagramClient.class.getModule().getName());
                System.out.println(me.username() + me.unknownFields());
              }
            }
            """);
    assertThat(compile(List.of(module, main))).isEmpty();

    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = USER.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      assertThat(run("http://localhost:" + server.getAddress().getPort() + "/v1"))
          .contains("io.github.instagramv1.client", "ana{mood=1}");
    } finally {
      server.stop(0);
    }
  }

  private String compile(List<Path> files) throws Exception {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", classes().toString(), "-p", path(ClientJars.all()), "-proc:none");
      javac
          .getTask(output, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
    return output.toString();
  }

  private List<String> run(String baseUrl) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String modules = classes() + File.pathSeparator + path(ClientJars.all());
    Process process =
        new ProcessBuilder(java, "-p", modules, "-m", "app/app.Main", baseUrl)
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return printed.lines().toList();
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  private static String path(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
