package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The users of a data set, and who follows whom. */
final class Crowd {
  private static final int USERS = 240;

  /**
   * The number of users at the beginning who have no relationships with each other, so that checks
   * can create some.
   */
  private static final int STRANGERS = 5;

  /** The index of a private user whom the first user does not follow. */
  static final int PRIVATE_USER = 4;

  private static final List<String> NAMES =
      List.of("Maj", "Malte", "Marit", "Mio", "Moa", "M\u00e5rten", "Magda", "Mirko", "Mia", "Max");

  private final Store store;
  private final Random random;
  private final List<User> users = new ArrayList<>();

  Crowd(Store store, ServerVariant variant, Random random) {
    this.store = store;
    this.random = random;
    long first =
        switch (variant.ids()) {
          case SMALL -> 1;
          case SHARDED -> 40_017;
          case LARGE -> 7_000_000_000L;
        };
    for (int i = 0; i < USERS; i++) {
      String name = NAMES.get(i % NAMES.size());
      String username = "m" + (i % 5 == 0 ? "." : "_") + name.charAt(1) % 7 + "x" + i;
      String fullName = name + (i % 3 == 0 ? " von Berg" : " M\u00f6ller-Berg");
      users.add(
          new User(String.valueOf(first + 3L * i), username, fullName, i % 10 == PRIVATE_USER));
    }
    users.forEach(user -> store.users.put(user.id, user));
  }

  User get(int number) {
    return users.get(number);
  }

  int size() {
    return users.size();
  }

  User randomUser() {
    return users.get(random.nextInt(users.size()));
  }

  /** Returns a random user among those whose tokens are in the settings. */
  User randomUserWithToken() {
    return users.get(random.nextInt(STRANGERS));
  }

  /**
   * Creates the follows. The first user follows most users, and most follow the first user. A
   * private user has some pending follow requests. The loops begin in the middle, so that the first
   * user is in the middle of the lists of others.
   */
  void follow() {
    int half = users.size() / 2;
    for (int x = 0; x < users.size(); x++) {
      for (int y = 0; y < users.size(); y++) {
        int i = (x + half) % users.size();
        int j = (y + half) % users.size();
        if (i != j && follows(i, j)) {
          long event = store.nextEvent();
          users.get(i).follows.put(users.get(j).id, event);
          users.get(j).followers.put(users.get(i).id, event);
        } else if (j == PRIVATE_USER && i > 10 && i % 30 == 0) {
          users.get(j).waiting.put(users.get(i).id, store.nextEvent());
        }
      }
    }
  }

  private boolean follows(int i, int j) {
    if ((i < STRANGERS || i == 6) && j < STRANGERS) {
      return false;
    }
    boolean most = (i == 0 && j > 12) || (j == 0 && i > 12);
    return most || (i > 1 && random.nextInt(12) == 0);
  }
}
