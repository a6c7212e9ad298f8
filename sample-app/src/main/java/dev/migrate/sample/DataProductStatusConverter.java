package dev.migrate.sample;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a status in the database as its label. */
@Converter(autoApply = true)
class DataProductStatusConverter implements AttributeConverter<DataProductStatus, String> {

    @Override
    public String convertToDatabaseColumn(DataProductStatus status) {
        return status.label();
    }

    @Override
    public DataProductStatus convertToEntityAttribute(String label) {
        return DataProductStatus.of(label);
    }
}
