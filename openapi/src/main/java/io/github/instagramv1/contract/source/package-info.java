/**
 * The hand-written YAML as a tree in which every value knows its pointer, its line and its column,
 * so that whatever judges the contract can say where.
 */
package io.github.instagramv1.contract.source;
