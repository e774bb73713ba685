package io.github.instagramv1.server.service;

import io.github.instagramv1.server.auth.Caller;
import io.github.instagramv1.server.store.CommentRow;
import io.github.instagramv1.server.store.ExcerptStore;
import io.github.instagramv1.server.store.ExcerptStore.Tagged;
import io.github.instagramv1.server.store.MediaRow;
import io.github.instagramv1.server.store.MediaRow.Person;
import io.github.instagramv1.server.store.MediaRow.Spot;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Makes whole media objects of rows, with the same few statements for one as for a page. */
public final class MediaAssembler {
  private static final int COMMENTS_SHOWN = 8;
  private static final int LIKES_SHOWN = 4;

  private final ExcerptStore excerpts;
  private final MediaUrls urls;

  public MediaAssembler(ExcerptStore excerpts, MediaUrls urls) {
    this.excerpts = excerpts;
    this.urls = urls;
  }

  /** The media objects of some rows, in their order, as this caller sees them. */
  public List<Media> assemble(Handle handle, Caller caller, List<MediaRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Long> pks = rows.stream().map(MediaRow::pk).distinct().toList();
    Lists lists =
        new Lists(
            excerpts.newestComments(handle, pks, COMMENTS_SHOWN),
            excerpts.newestLikers(handle, pks, LIKES_SHOWN),
            excerpts.tags(handle, pks),
            excerpts.usersInPhoto(handle, pks));
    Set<Long> liked =
        caller.user().isPresent() ? excerpts.likedBy(handle, caller.viewer(), pks) : Set.of();
    List<Media> media = new ArrayList<>(rows.size());
    for (MediaRow row : rows) {
      Media object = media(row, lists);
      if (caller.user().isPresent()) {
        object.setUserHasLiked(liked.contains(row.pk()));
      }
      media.add(object);
    }
    return media;
  }

  /** What a page of media objects shows of their lists, by pk. */
  private record Lists(
      Map<Long, List<CommentRow>> comments,
      Map<Long, List<Person>> likers,
      Map<Long, List<String>> tags,
      Map<Long, List<Tagged>> tagged) {}

  private Media media(MediaRow row, Lists lists) {
    Media media = new Media();
    media.setAttribution(null);
    media.setCaption(caption(row));
    media.setComments(
        new CommentExcerpt(row.commentCount())
            .data(Texts.oldestFirst(of(lists.comments(), row.pk()))));
    media.setCreatedTime(String.valueOf(row.createdAt()));
    media.setFilter(row.filter());
    media.setId(row.mediaId().toString());
    media.setImages(urls.images(row.imageKey()));
    media.setLikes(
        new LikeExcerpt(row.likeCount())
            .data(of(lists.likers(), row.pk()).stream().map(Texts::summary).toList()));
    media.setLink(urls.page(row.pk()));
    media.setLocation(row.spot().map(MediaAssembler::location).orElse(null));
    media.setTags(of(lists.tags(), row.pk()));
    media.setType(row.isVideo() ? MediaType.VIDEO : MediaType.IMAGE);
    media.setUser(Texts.summary(row.owner()));
    media.setUsersInPhoto(
        of(lists.tagged(), row.pk()).stream().map(MediaAssembler::inPhoto).toList());
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
    UserSummary user = Texts.summary(tagged.person());
    return new UserInPhoto()
        .position(new Position(tagged.x(), tagged.y()))
        .user(
            new TaggedUser()
                .id(user.getId())
                .username(user.getUsername())
                .fullName(user.getFullName())
                .profilePicture(user.getProfilePicture()));
  }

  private static <T> List<T> of(Map<Long, List<T>> lists, long pk) {
    return lists.getOrDefault(pk, Collections.emptyList());
  }
}
