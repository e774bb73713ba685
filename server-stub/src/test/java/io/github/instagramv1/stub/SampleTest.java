package io.github.instagramv1.stub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** Tests that the README shows this sample and that the sample sends a response. */
class SampleTest {

  @Test
  void readmeShowsTheSample() throws Exception {
    Path source = Path.of("src/test/java/io/github/instagramv1/stub/FixedTags.java");
    String sample = Files.readString(source);
    assertThat(Files.readString(Path.of("README.md")))
        .contains(sample.substring(sample.indexOf("public class")));
  }

  @Test
  void sampleSendsAResponse() throws Exception {
    ApplicationHandler jersey = new ApplicationHandler(new ResourceConfig(FixedTags.class));
    URI base = URI.create("http://localhost/v1/");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ContainerRequest request =
        new ContainerRequest(
            base,
            base.resolve("tags/snow"),
            "GET",
            null,
            new MapPropertiesDelegate(),
            jersey.getConfiguration());
    assertThat(jersey.apply(request, body).get().getStatus()).isEqualTo(200);
    assertThat(body.toString(StandardCharsets.UTF_8))
        .contains("\"name\":\"snow\"")
        .contains("\"media_count\":42");
  }
}
