package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The people of a data set, and who follows whom. */
final class Crowd {
  private static final int PEOPLE = 240;

  /** Between the first people there is nothing, so that checks can make something of it. */
  private static final int STRANGERS = 5;

  /** A private person whom the first does not follow. */
  static final int SECLUDED = 4;

  private static final List<String> NAMES =
      List.of("Maj", "Malte", "Marit", "Mio", "Moa", "M\u00e5rten", "Magda", "Mirko", "Mia", "Max");

  private final Store store;
  private final Random random;
  private final List<Person> people = new ArrayList<>();

  Crowd(Store store, ServerVariant variant, Random random) {
    this.store = store;
    this.random = random;
    long first =
        switch (variant.ids()) {
          case SMALL -> 1;
          case SHARDED -> 40_017;
          case LARGE -> 7_000_000_000L;
        };
    for (int i = 0; i < PEOPLE; i++) {
      String name = NAMES.get(i % NAMES.size());
      String username = "m" + (i % 5 == 0 ? "." : "_") + name.charAt(1) % 7 + "x" + i;
      String fullName = name + (i % 3 == 0 ? " von Berg" : " M\u00f6ller-Berg");
      people.add(
          new Person(String.valueOf(first + 3L * i), username, fullName, i % 10 == SECLUDED));
    }
    people.forEach(person -> store.people.put(person.id, person));
  }

  Person get(int number) {
    return people.get(number);
  }

  int size() {
    return people.size();
  }

  Person any() {
    return people.get(random.nextInt(people.size()));
  }

  /** One of those whom settings name. */
  Person anyOfTheFirst() {
    return people.get(random.nextInt(STRANGERS));
  }

  /** The first person follows most people, and most follow back; some wait for a private one. */
  void follow() {
    for (int i = 0; i < people.size(); i++) {
      for (int j = 0; j < people.size(); j++) {
        if (i != j && follows(i, j)) {
          long event = store.nextEvent();
          people.get(i).follows.put(people.get(j).id, event);
          people.get(j).followers.put(people.get(i).id, event);
        } else if (j == SECLUDED && i > 10 && i % 30 == 0) {
          people.get(j).waiting.put(people.get(i).id, store.nextEvent());
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
