package com.example.album;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.error.OAuthPermissionsException;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.junit.InstagramServer;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import org.junit.jupiter.api.Test;

@InstagramServer(fresh = true)
class AlbumTest {

  @Test
  void hasEveryPhotoOfItsUser(InstagramClient client) {
    int count = client.users().self().counts().media();
    assertTrue(count > 20, "more than one page");
    assertEquals(count, new Album(client).photos().size());
  }

  @Test
  void likesAPhotoWithoutLikesOnce(InstagramServerInfo server) {
    Album album = new Album(server.client(2));
    assertTrue(album.likePhotosWithoutLikes() > 0);
    assertEquals(0, album.likePhotosWithoutLikes());
  }

  @Test
  @InstagramServer(scopes = Scope.PUBLIC_CONTENT)
  void requiresTheLikesScope(InstagramClient client) {
    assertThrows(OAuthPermissionsException.class, new Album(client)::likePhotosWithoutLikes);
  }
}
