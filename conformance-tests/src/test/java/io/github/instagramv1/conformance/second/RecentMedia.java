package io.github.instagramv1.conformance.second;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The operations on paged lists of media, ordered from newest to oldest. */
final class RecentMedia {
  private final Store store;
  private final Views views;
  private final ServerVariant variant;

  RecentMedia(Store store, Views views, ServerVariant variant) {
    this.store = store;
    this.views = views;
    this.variant = variant;
  }

  Answer ofUser(Ask ask) {
    Caller caller = ask.caller();
    String id = ask.path().get("user");
    if (!id.equals("self") && caller.account().filter(user -> user.id.equals(id)).isEmpty()) {
      caller.requireScope("public_content");
    }
    Window window = Window.of(ask);
    User user = Users.find(store, ask);
    Sight.require(user, caller, "user");
    return page(ask, window, photo -> photo.owner == user);
  }

  Answer feed(Ask ask) {
    User user = ask.caller().user();
    return page(
        ask,
        Window.of(ask),
        photo -> photo.owner == user || user.follows.containsKey(photo.owner.id));
  }

  Answer ofSpot(Ask ask) {
    Window window = Window.of(ask);
    Spot spot = store.spots.get(ask.path().get("location"));
    if (spot == null) {
      throw Refusal.notFound("location");
    }
    return page(ask, window, photo -> photo.spot.filter(spot::equals).isPresent());
  }

  Answer ofCircle(Ask ask) {
    Window window = Window.of(ask);
    Circle circle = store.circles.get(ask.path().get("geo"));
    if (circle == null || !circle.clientId().equals(ask.caller().application().clientId())) {
      throw Refusal.notFound("geography");
    }
    return page(
        ask,
        window,
        photo ->
            photo
                .point
                .filter(
                    point ->
                        Globe.metres(
                                point.latitude(),
                                point.longitude(),
                                circle.latitude(),
                                circle.longitude(),
                                variant.metresPerRadian())
                            <= circle.metres())
                .isPresent());
  }

  private Answer page(Ask ask, Window window, Predicate<Photo> wanted) {
    List<Photo> list = newestFirst(photo -> wanted.test(photo) && window.contains(photo));
    Slice<Photo> slice =
        Slice.of(
            list,
            photo -> photo.number,
            photo -> Sight.isVisible(photo.owner, ask.caller()),
            window.before(),
            window.count(),
            variant);
    return new Answer(
        views.photos(slice.items(), ask.caller()),
        Optional.of(Slice.pagination(ask, "max_id", "next_max_id", slice.end().map(Photo::id))));
  }

  private List<Photo> newestFirst(Predicate<Photo> wanted) {
    List<Photo> list = new ArrayList<>(store.photos.stream().filter(wanted).toList());
    Collections.reverse(list);
    return list;
  }

  Answer ofTag(Ask ask) {
    int count = Numbers.count(ask, 20, 33);
    Optional<BigInteger> after = Numbers.position(ask, "min_tag_id");
    Optional<BigInteger> before = Numbers.position(ask, "max_tag_id");
    String tag = Tags.valid(ask.path().get("tag"));
    List<Photo> list =
        newestFirst(
            photo ->
                photo.tags.contains(tag)
                    && after
                        .filter(
                            bound -> bound.compareTo(BigInteger.valueOf(store.place(photo))) >= 0)
                        .isEmpty());
    Slice<Photo> slice =
        Slice.of(
            list,
            store::place,
            photo -> Sight.isVisible(photo.owner, ask.caller()),
            before,
            count,
            variant);
    Optional<String> end = slice.end().map(photo -> String.valueOf(store.place(photo)));
    Map<String, Object> next = Slice.pagination(ask, "max_tag_id", "next_max_tag_id", end);
    if (!next.isEmpty() && !variant.lean()) {
      next.put("next_max_id", end.get());
      next.put("deprecation_warning", "use the other keys");
      if (!slice.items().isEmpty()) {
        String start = String.valueOf(store.place(slice.items().get(0)));
        next.put("min_tag_id", start);
        next.put("next_min_id", start);
      }
    }
    return new Answer(views.photos(slice.items(), ask.caller()), Optional.of(next));
  }

  Answer liked(Ask ask) {
    User user = ask.caller().user();
    int count = Numbers.count(ask, 20, 33);
    Optional<BigInteger> before = Numbers.position(ask, "max_like_id");
    Slice<Liked> slice =
        Slice.of(
            likesOf(user),
            like -> like.like().id(),
            like -> mayList(like.photo(), ask.caller()),
            before,
            count,
            variant);
    return new Answer(
        views.photos(slice.items().stream().map(Liked::photo).toList(), ask.caller()),
        Optional.of(
            Slice.pagination(
                ask,
                "max_like_id",
                "next_max_like_id",
                slice.end().map(like -> String.valueOf(like.like().id())))));
  }

  private record Liked(Liking like, Photo photo) {}

  private List<Liked> likesOf(User user) {
    return store.photos.stream()
        .flatMap(
            photo ->
                photo.likes.stream()
                    .filter(like -> like.user() == user)
                    .map(like -> new Liked(like, photo)))
        .sorted((one, other) -> Long.compare(other.like().id(), one.like().id()))
        .toList();
  }

  private static boolean mayList(Photo photo, Caller caller) {
    return caller.is(photo.owner)
        || (caller.has("public_content") && Sight.isVisible(photo.owner, caller));
  }
}
