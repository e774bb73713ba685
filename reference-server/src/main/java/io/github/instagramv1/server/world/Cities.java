package io.github.instagramv1.server.world;

import io.github.instagramv1.server.geo.GeoPoint;
import java.util.List;

/** The places of generated media: real cities, and a few places near poles and the antimeridian. */
final class Cities {
  private Cities() {}

  /** A city with the names of places in it. */
  record City(String name, GeoPoint centre, List<String> places) {}

  static final List<City> ALL =
      List.of(
          city(
              "Göteborg",
              57.7072,
              11.9668,
              "Lilla Bommen",
              "Feskekôrka",
              "Slottsskogen",
              "Haga Nygata",
              "Göteborgsoperan"),
          city(
              "Tokyo",
              35.6595,
              139.7005,
              "Shibuya Crossing",
              "Yoyogi Park",
              "Golden Gai",
              "Ueno Zoo",
              "Tsukiji Market"),
          city(
              "Lisbon",
              38.7169,
              -9.1399,
              "Miradouro da Graça",
              "Alfama",
              "Time Out Market",
              "LX Factory"),
          city(
              "New York",
              40.7420,
              -73.9890,
              "Flatiron Building",
              "The High Line",
              "Brooklyn Bridge Park",
              "Strand Books"),
          city("Reykjavík", 64.1466, -21.9426, "Hallgrímskirkja", "Harpa", "Sun Voyager"),
          city("Cape Town", -33.9249, 18.4241, "Table Mountain", "Bo-Kaap", "Kirstenbosch"),
          city("Buenos Aires", -34.6037, -58.3816, "El Ateneo", "San Telmo", "Puerto Madero"),
          city("Mumbai", 19.0760, 72.8777, "Gateway of India", "Marine Drive", "Crawford Market"),
          city("Sydney", -33.8688, 151.2093, "Bondi Beach", "The Rocks", "Opera House Steps"),
          city("Berlin", 52.5200, 13.4050, "Tempelhofer Feld", "Mauerpark", "Markthalle Neun"),
          city("Mexico City", 19.4326, -99.1332, "Casa Azul", "Alameda Central", "Mercado Roma"),
          city("Istanbul", 41.0082, 28.9784, "Galata Bridge", "Kadıköy Market", "Balat"),
          city("Nairobi", -1.2864, 36.8172, "Karura Forest", "Maasai Market"),
          city("Seoul", 37.5665, 126.9780, "Bukchon", "Hongdae", "Namsan Tower"),
          city("Paris", 48.8566, 2.3522, "Canal Saint-Martin", "Buttes-Chaumont", "Rue Crémieux"),
          city("San Francisco", 37.7749, -122.4194, "Dolores Park", "Ferry Building", "Lands End"),
          city("Hà Nội", 21.0278, 105.8342, "Train Street", "Hoàn Kiếm Lake"),
          city("Marrakesh", 31.6295, -7.9811, "Jemaa el-Fna", "Jardin Majorelle"),
          city("Vancouver", 49.2827, -123.1207, "Stanley Park", "Granville Island"),
          city("Oslo", 59.9139, 10.7522, "Oslo Opera House", "Mathallen"),
          city("Taveuni", -16.8500, 179.9990, "International Date Line", "Bouma Falls"),
          city("Longyearbyen", 78.2232, 15.6267, "Svalbard Museum", "Adventdalen"),
          city("South Pole", -89.9900, 0.0, "Ceremonial Pole"));

  private static City city(String name, double latitude, double longitude, String... places) {
    return new City(name, new GeoPoint(latitude, longitude), List.of(places));
  }
}
