package com.example.album;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.instagramv1.client.ApiErrorException;
import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.server.auth.Scope;
import io.github.instagramv1.server.junit.InstagramServer;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import org.junit.jupiter.api.Test;

@InstagramServer(fresh = true)
class AlbumTest {

  @Test
  void hasEveryPhotoOfItsUser(InstagramClient client) {
    int count = client.users().getUser("self").getData().getCounts().getMedia();
    assertTrue(count > 20, "more than one page");
    assertEquals(count, new Album(client).photos().size());
  }

  @Test
  void likesNothingTwice(InstagramServerInfo server) {
    Album album = new Album(server.client(2));
    album.likeTheLonelyOnes();
    assertEquals(0, album.likeTheLonelyOnes());
  }

  @Test
  @InstagramServer(user = 2, scopes = Scope.PUBLIC_CONTENT)
  void cannotLikeWithoutLeave(InstagramClient client) {
    assertThrows(ApiErrorException.class, () -> new Album(client).likeTheLonelyOnes());
  }
}
