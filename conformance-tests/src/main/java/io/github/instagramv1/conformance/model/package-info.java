/**
 * The behaviour of the API as a model: facts about objects, the filter and order of each list, the
 * effect of each write, visibility, and valid comments and names. The model consists of pure
 * functions and values without HTTP. The checks of {@code suite.oracle} compare a server with it.
 * The model allows everything that the contract leaves open.
 */
package io.github.instagramv1.conformance.model;
