package io.github.instagramv1.conformance.second;

import io.github.instagramv1.conformance.config.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What the server starts with. */
final class DataSet {
  private static final int PEOPLE = 240;
  private static final int PHOTOS = 1600;
  private static final int DAY = 86_400;
  private static final Set<String> ALL =
      Set.of("basic", "public_content", "follower_list", "comments", "relationships", "likes");

  /** A private person whom the first does not follow. */
  private static final int SECLUDED = 4;

  private static final List<String> NAMES =
      List.of("Maj", "Malte", "Marit", "Mio", "Moa", "M\u00e5rten", "Magda", "Mirko", "Mia", "Max");
  private static final List<String> WORDS =
      List.of("sommar", "hav", "Kaffe", "sommarlov", "\u00e5ska", "\u6d77", "hav_och_sol", "stra\u00dfe");

  private final Store store;
  private final Temper temper;
  private final long seed;
  private final Random random;
  private final List<Person> people = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final Map<Setting, String> settings = new EnumMap<>(Setting.class);

  DataSet(Store store, Temper temper, long seed) {
    this.store = store;
    this.temper = temper;
    this.seed = seed;
    this.random = new Random(seed);
  }

  Map<Setting, String> settings() {
    return settings;
  }

  void fill() {
    addPeople();
    addSpots();
    addPhotos();
    addFollows();
    addLikesAndRemarks();
    addAccess();
  }

  private Person any() {
    return people.get(random.nextInt(people.size()));
  }

  private void addPeople() {
    long first =
        switch (temper.ids()) {
          case SMALL -> 1;
          case SHARDED -> 40_017;
          case LARGE -> 7_000_000_000L;
        };
    for (int i = 0; i < PEOPLE; i++) {
      String name = NAMES.get(i % NAMES.size());
      String username = "m" + (i % 5 == 0 ? "." : "_") + name.charAt(1) % 7 + "x" + i;
      Person person =
          new Person(
              String.valueOf(first + 3L * i), username, name + (i % 3 == 0 ? " von Berg" : " M\u00f6ller-Berg"), i % 10 == SECLUDED);
      people.add(person);
      store.people.put(person.id, person);
    }
  }

  private void addSpots() {
    double[][] centres = {{59.33, 18.06}, {-33.86, 151.2}, {0.001, -0.001}, {65, 179.9999}, {89.9, 12}};
    for (int i = 0; i < 60; i++) {
      double[] centre = centres[i % centres.length];
      double lat = centre[0] + (random.nextDouble() - 0.5) * 0.06;
      double lng = centre[1] + (random.nextDouble() - 0.5) * 0.06;
      lng = lng > 180 ? lng - 360 : lng;
      String id = temper.ids() == IdStyle.LARGE ? "pl~" + i + " \u00e5" : String.valueOf(i + 1);
      Spot spot = new Spot(id, i % 7 == 0 ? "" : "Torget / " + i, lat, lng);
      spots.add(spot);
      store.spots.put(id, spot);
    }
    spots.add(new Spot("none", "", -89.99, 0));
  }

  private void addPhotos() {
    long now = store.now();
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < PHOTOS; i++) {
      int span = i % 3 == 0 ? 5 * DAY - 3600 : 700 * DAY;
      times.add(now - 60 - random.nextInt(span) / 2 * 2);
    }
    times.sort(Comparator.naturalOrder());
    for (int i = 0; i < PHOTOS; i++) {
      store.photos.add(photo(i, times.get(i)));
    }
  }

  private Photo photo(int i, long seconds) {
    Person owner = i % 4 == 0 ? people.get(random.nextInt(5)) : any();
    long number = store.nextNumber(seconds);
    String text = "";
    int often = (int) (seed % WORDS.size());
    for (int word = 0; word < WORDS.size(); word++) {
      boolean tag = random.nextInt(word == often ? 2 : 4) == 0;
      text += (tag ? " #" : " ") + WORDS.get(word);
    }
    Optional<Remark> caption =
        i % 5 == 3
            ? Optional.empty()
            : Optional.of(new Remark(number + 1, seconds, owner, text.strip()));
    Spot place = spots.get(Math.min(random.nextInt(60), random.nextInt(spots.size())));
    int form = i % 8;
    boolean named = form < 5 && store.spots.containsKey(place.id());
    return new Photo(
        number,
        owner,
        seconds,
        i % 6 == 1,
        caption,
        caption.map(remark -> Tags.of(remark.text())).orElse(List.of()),
        named ? Optional.of(place) : Optional.empty(),
        form == 4 || form == 7 ? Optional.empty() : Optional.of(place),
        i % 9 == 0 ? List.of(any()) : List.of());
  }

  private void addFollows() {
    for (int i = 0; i < people.size(); i++) {
      for (int j = 0; j < people.size(); j++) {
        boolean some = random.nextInt(12) == 0 && i > 1;
        boolean eager = i == 0 && j > 12 || j == 0 && i > 12;
        if (i != j && !(i <= SECLUDED && j <= SECLUDED) && (eager || some)) {
          long event = store.nextEvent();
          people.get(i).follows.put(people.get(j).id, event);
          people.get(j).followers.put(people.get(i).id, event);
        } else if (i > 10 && j == SECLUDED && i % 30 == 0) {
          people.get(j).waiting.put(people.get(i).id, store.nextEvent());
        }
      }
    }
  }

  private void addLikesAndRemarks() {
    for (int i = 0; i < store.photos.size(); i++) {
      Photo photo = store.photos.get(i);
      int likes = i % 100 == 7 ? PEOPLE : random.nextInt(i % 10 == 0 ? 90 : 12);
      for (int j = 0; j < likes; j++) {
        Person liker = likes == PEOPLE ? people.get(PEOPLE - 1 - j) : any();
        if (!photo.likedBy(liker)) {
          photo.likes.add(new Liking(store.nextEvent(), liker));
        }
      }
      long seconds = photo.seconds;
      int remarks = i % 200 == 9 ? 170 : random.nextInt(14);
      for (int j = 0; j < remarks && seconds < store.now() - 40; j++) {
        seconds += random.nextInt(3) * 10;
        long id = store.nextNumber(store.now());
        photo.remarks.add(new Remark(id, seconds, any(), "jag s\u00e5g det / " + j + " \ud83d\ude00"));
      }
    }
  }

  private void addAccess() {
    Application main = application("c1ient0aa0000000000000000000beef", false);
    Application signing = application("51660000000000000000000000000abc", true);
    Person first = people.get(0);
    put(Setting.TOKEN, first, main, ALL);
    put(Setting.OTHER_TOKEN, people.get(1), main, ALL);
    put(Setting.PRIVATE_TOKEN, people.get(SECLUDED), main, ALL);
    put(Setting.BASIC_TOKEN, people.get(3), main, Set.of("basic"));
    for (Setting setting : Setting.values()) {
      String scope = setting.key().replace("-token", "").replace('-', '_');
      if (setting.isToken() && ALL.contains(scope) && !scope.equals("basic")) {
        put(setting, people.get(6), main, Set.of("basic", scope));
      }
    }
    put(Setting.SIGNED_TOKEN, people.get(1), signing, ALL);
    settings.put(Setting.SIGNED_SECRET, signing.secret());
    settings.put(Setting.CLIENT_ID, main.clientId());
    Spot centre = spots.get(0);
    store.circles.put(
        "g-1",
        new Circle("g-1", main.clientId(), centre.latitude(), centre.longitude(), 4000));
    settings.put(Setting.GEO_ID, "g-1");
    String limited = token(first, main);
    store.grants.put(limited, new Grant(limited, people.get(7), main, ALL, 40));
    settings.put(Setting.LIMITED_TOKEN, limited);
  }

  private Application application(String clientId, boolean signs) {
    Application application = new Application(clientId, clientId.toUpperCase(java.util.Locale.ROOT), signs);
    store.applications.put(clientId, application);
    return application;
  }

  private String token(Person person, Application application) {
    return person.id
        + "."
        + application.clientId().substring(0, 7)
        + "."
        + String.format("%016x%016x", random.nextLong(), random.nextLong());
  }

  private void put(Setting setting, Person person, Application application, Set<String> scopes) {
    String token = token(person, application);
    store.grants.put(token, new Grant(token, person, application, scopes, 1_000_000));
    settings.put(setting, token);
  }
}
