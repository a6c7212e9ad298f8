package dev.migrate.sample;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The API of the catalogue. */
@RestController
@RequestMapping("/data-products")
class DataProductController {

    private final DataProductRepository products;
    private final OwnerRepository owners;

    DataProductController(DataProductRepository products, OwnerRepository owners) {
        this.products = products;
        this.owners = owners;
    }

    @GetMapping
    List<DataProductView> all() {
        return products.findAllByOrderById().stream().map(DataProductView::of).toList();
    }

    @GetMapping("/{id}")
    DataProductView one(@PathVariable Long id) {
        return products.findWithOwnerById(id)
                .map(DataProductView::of)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no data product " + id + "."));
    }

    @PostMapping
    ResponseEntity<DataProductView> create(@RequestBody NewDataProduct body) {
        String name = body.name();
        if (name == null || name.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A data product needs a name.");
        }
        DataProductStatus status = (body.status() == null) ? DataProductStatus.DRAFT : body.status();
        DataProduct saved = products.save(new DataProduct(name, body.description(), status, owner(body.owner())));
        return ResponseEntity.created(URI.create("/data-products/" + saved.id()))
                .body(DataProductView.of(saved));
    }

    private @Nullable Owner owner(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return owners.findByName(name)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "There is no owner '" + name + "'."));
    }
}
