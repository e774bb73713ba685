package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The media of a data set, with likes and comments. */
final class Album {
  private static final int PHOTOS = 1600;
  private static final long DAY = 86_400;
  private static final List<String> WORDS =
      List.of(
          "sommar",
          "hav",
          "Kaffe",
          "sommarlov",
          "\u00e5ska",
          "\u6d77",
          "hav_och_sol",
          "stra\u00dfe");

  private final Store store;
  private final Crowd crowd;
  private final List<Spot> spots;
  private final Random random;

  /** The index of the word that becomes a tag most often. */
  private final int frequent;

  Album(Store store, Crowd crowd, List<Spot> spots, Random random) {
    this.store = store;
    this.crowd = crowd;
    this.spots = spots;
    this.random = random;
    this.frequent = random.nextInt(WORDS.size());
  }

  /**
   * Creates the media. A third of them is from the last days, and some have the same creation time
   * as another.
   */
  void fill() {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < PHOTOS; i++) {
      long span = i % 3 == 0 ? 5 * DAY - 3600 : 700 * DAY;
      times.add(store.now() - 60 - random.nextLong(span) / 2 * 2);
    }
    times.sort(Comparator.naturalOrder());
    for (int i = 0; i < PHOTOS; i++) {
      Photo photo = photo(i, times.get(i));
      store.photos.add(photo);
      addLikes(photo, i % 100 == 7);
    }
    for (int i = 0; i < PHOTOS; i++) {
      addRemarks(store.photos.get(i), i % 200 == 9 ? 170 : random.nextInt(14));
    }
  }

  private Photo photo(int i, long seconds) {
    User owner = i % 4 == 0 ? crowd.randomUserWithToken() : crowd.randomUser();
    long number = store.nextNumber(seconds);
    Optional<Remark> caption =
        i % 5 == 3 ? Optional.empty() : Optional.of(new Remark(number + 1, seconds, owner, text()));
    Spot place = spots.get(Math.min(random.nextInt(spots.size()), random.nextInt(spots.size())));
    int form = i % 8;
    return new Photo(
        number,
        owner,
        seconds,
        i % 6 == 1,
        caption,
        caption.map(remark -> Tags.of(remark.text())).orElse(List.of()),
        form < 5 ? Optional.of(place) : Optional.empty(),
        form == 4 || form == 7 ? Optional.empty() : Optional.of(place),
        i % 9 == 0 ? List.of(crowd.randomUser()) : List.of());
  }

  private String text() {
    StringBuilder text = new StringBuilder("idag:");
    for (int word = 0; word < WORDS.size(); word++) {
      boolean tag = random.nextInt(word == frequent ? 2 : 4) == 0;
      text.append(tag ? " #" : " ").append(WORDS.get(word));
    }
    return text.toString();
  }

  private void addLikes(Photo photo, boolean byAll) {
    int likes = byAll ? crowd.size() : random.nextInt(random.nextInt(10) == 0 ? 90 : 12);
    for (int i = 1; i <= likes; i++) {
      User liker = byAll ? crowd.get(likes - i) : crowd.randomUser();
      if (!photo.likedBy(liker)) {
        photo.likes.add(new Liking(store.nextEvent(), liker));
      }
    }
  }

  private void addRemarks(Photo photo, int remarks) {
    long seconds = photo.seconds;
    for (int i = 0; i < remarks && seconds < store.now() - 40; i++) {
      seconds += random.nextInt(3) * 10L;
      long id = store.nextNumber(store.now());
      photo.remarks.add(
          new Remark(id, seconds, crowd.randomUser(), "jag s\u00e5g det / " + i + " \ud83d\ude00"));
    }
  }
}
