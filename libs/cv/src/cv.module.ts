import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CvController } from './cv.controller.js';
import { CvEntity, DocumentEntity } from './cv.entities.js';
import { CvReadingJobs } from './cv-reading.jobs.js';
import { CvReview } from './cv-review.service.js';
import { Documents } from './documents.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([DocumentEntity, CvEntity])],
  controllers: [CvController],
  providers: [Documents, CvReview, CvReadingJobs],
  exports: [Documents, CvReview],
})
export class CvModule {}
