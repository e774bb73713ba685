package com.example.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.json.PackageVersion;
import io.github.instagramv1.client.FakeTransport;
import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.User;
import io.github.instagramv1.client.value.PropertyException;
import org.junit.jupiter.api.Test;

/** All that the client does with Jackson. */
class OldestJacksonTest {

  @Test
  void thisIsTheVersion() {
    assertEquals(System.getProperty("jackson.version"), PackageVersion.VERSION.toString());
  }

  @Test
  void responsesAreReadAndWritten() {
    String user =
        "{\"id\":7,\"username\":\"ana\",\"counts\":{\"media\":12.0,\"follows\":"
            + "9".repeat(2_000)
            + "},\"deep\":"
            + "[".repeat(10_000)
            + "]".repeat(10_000)
            + ",\"share\":1.5}";
    User read = client("{\"data\":" + user + "}").users().self();
    assertEquals("7", read.id().text());
    assertEquals(12, read.counts().media());
    assertThrows(PropertyException.class, () -> read.counts().follows());
    assertEquals(1.5, read.unknownFields().get("share"));
    assertEquals("ana", User.fromJson(read.toJson()).username());
  }

  @Test
  void whatIsNoJsonIsTold() {
    for (String body : new String[] {"{\"data\":", "oops", "{} {}", "[1,]", "\u0000"}) {
      assertThrows(UnexpectedResponseException.class, () -> client(body).users().self(), body);
    }
  }

  private static InstagramClient client(String body) {
    return InstagramClient.over(new FakeTransport(call -> RawResponse.of(200, body)));
  }
}
