package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.store.media.ExcerptStore;
import io.github.instagramv1.server.store.media.ExcerptStore.Tagged;
import io.github.instagramv1.server.store.media.Excerpts;
import io.github.instagramv1.server.store.media.MediaKey;
import io.github.instagramv1.server.store.media.MediaRow;
import io.github.instagramv1.server.store.media.MediaRow.Spot;
import io.github.instagramv1.server.store.media.MediaStore;
import io.github.instagramv1.stub.model.Caption;
import io.github.instagramv1.stub.model.CommentExcerpt;
import io.github.instagramv1.stub.model.LikeExcerpt;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.MediaLocation;
import io.github.instagramv1.stub.model.MediaType;
import io.github.instagramv1.stub.model.Position;
import io.github.instagramv1.stub.model.TaggedUser;
import io.github.instagramv1.stub.model.UserInPhoto;
import io.github.instagramv1.stub.model.UserSummary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Assembles whole media objects, with the same few statements for one object and for a page. It
 * reuses an earlier object if its revision is unchanged.
 */
public final class MediaAssembler {
  private static final int COMMENTS_SHOWN = 8;
  private static final int LIKES_SHOWN = 4;

  private final MediaStore media;
  private final ExcerptStore excerpts;
  private final MediaUrls urls;
  private final MediaCache cache = MediaCache.ofHeap();

  public MediaAssembler(MediaStore media, ExcerptStore excerpts, MediaUrls urls) {
    this.media = media;
    this.excerpts = excerpts;
    this.urls = urls;
  }

  /** Returns the media objects of some keys, in their order, as the caller sees them. */
  public List<Media> assemble(Handle handle, Caller caller, List<MediaKey> keys) {
    Map<Long, MediaViews> found = new HashMap<>();
    Map<Long, MediaKey> missing = new LinkedHashMap<>();
    for (MediaKey key : keys) {
      MediaViews known = cache.get(key.pk(), key.revision());
      if (known == null) {
        missing.put(key.pk(), key);
      } else {
        found.put(key.pk(), known);
      }
    }
    if (!missing.isEmpty()) {
      read(handle, missing, found);
    }
    boolean ofUser = caller.user().isPresent();
    return keys.stream()
        .map(key -> found.get(key.pk()).as(ofUser ? Optional.of(key.liked()) : Optional.empty()))
        .toList();
  }

  private void read(Handle handle, Map<Long, MediaKey> missing, Map<Long, MediaViews> found) {
    List<Long> pks = List.copyOf(missing.keySet());
    Map<Long, Excerpts> byPk = new HashMap<>();
    excerpts
        .of(handle, pks, COMMENTS_SHOWN, LIKES_SHOWN)
        .forEach(lists -> byPk.put(lists.mediaPk(), lists));
    for (MediaRow row : media.rows(handle, pks)) {
      MediaViews views = new MediaViews(media(row, byPk.get(row.pk())));
      cache.put(row.pk(), missing.get(row.pk()).revision(), views);
      found.put(row.pk(), views);
    }
  }

  private Media media(MediaRow row, Excerpts lists) {
    Media media = new Media();
    media.setAttribution(null);
    media.setCaption(caption(row));
    media.setComments(
        new CommentExcerpt(row.commentCount()).data(Texts.oldestFirst(lists.comments())));
    media.setCreatedTime(String.valueOf(row.createdAt()));
    media.setFilter(row.filter());
    media.setId(row.mediaId().toString());
    media.setImages(urls.images(row.imageKey()));
    media.setLikes(
        new LikeExcerpt(row.likeCount())
            .data(lists.likers().stream().map(Texts::summary).toList()));
    media.setLink(urls.page(row.pk()));
    media.setLocation(row.spot().map(MediaAssembler::location).orElse(null));
    media.setTags(lists.tags());
    media.setType(row.isVideo() ? MediaType.VIDEO : MediaType.IMAGE);
    media.setUser(Texts.summary(row.owner()));
    media.setUsersInPhoto(lists.tagged().stream().map(MediaAssembler::inPhoto).toList());
    if (row.isVideo()) {
      media.setVideos(urls.videos(row.imageKey()));
    }
    return media;
  }

  private static Caption caption(MediaRow row) {
    return row.caption()
        .map(
            caption ->
                new Caption(
                    String.valueOf(row.createdAt()),
                    Texts.summary(row.owner()),
                    String.valueOf(caption.id()),
                    caption.text()))
        .orElse(null);
  }

  private static MediaLocation location(Spot spot) {
    MediaLocation location =
        new MediaLocation().latitude(spot.latitude()).longitude(spot.longitude());
    spot.place().ifPresent(place -> location.id(String.valueOf(place.id())).name(place.name()));
    return location;
  }

  private static UserInPhoto inPhoto(Tagged tagged) {
    UserSummary user = Texts.summary(tagged.user());
    return new UserInPhoto()
        .position(new Position(tagged.x(), tagged.y()))
        .user(
            new TaggedUser()
                .id(user.getId())
                .username(user.getUsername())
                .fullName(user.getFullName())
                .profilePicture(user.getProfilePicture()));
  }
}
